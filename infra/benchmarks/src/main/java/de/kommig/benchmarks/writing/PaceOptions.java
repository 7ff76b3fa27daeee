package de.kommig.benchmarks.writing;

import picocli.CommandLine.Option;

/** How fast, and for how long. */
final class PaceOptions {

    @Option(names = "--rate", defaultValue = "50", description = "Requests a second (default: ${DEFAULT-VALUE}).")
    double rate;

    @Option(names = "--seconds", defaultValue = "60", description = "For so long (default: ${DEFAULT-VALUE}).")
    int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "30",
            description = "Seconds before that, which are not measured (default: ${DEFAULT-VALUE}).")
    int warmUp;

    /** How many are measured. */
    int measured() {
        return (int) (rate * seconds);
    }

    /** How many go before them. */
    int before() {
        return (int) (rate * warmUp);
    }
}
