package de.kommig.benchmarks.writing;

import java.time.Duration;
import picocli.CommandLine.Option;

/** A rest between writing much and measuring. */
final class RestOption {

    @Option(
            names = "--rest",
            defaultValue = "30",
            description =
                    "Seconds after writing, in which the platform takes in what was written (default: ${DEFAULT-VALUE}).")
    int seconds;

    void take() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(seconds));
    }
}
