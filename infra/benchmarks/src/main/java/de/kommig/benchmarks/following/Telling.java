package de.kommig.benchmarks.following;

import de.kommig.benchmarks.measuring.Pace;
import java.util.function.LongConsumer;
import picocli.CommandLine.Option;

/** What is told to all, how fast, and for how long. */
final class Telling {

    @Option(names = "--rate", defaultValue = "20", description = "Entries a second (default: ${DEFAULT-VALUE}).")
    double rate;

    @Option(names = "--seconds", defaultValue = "30", description = "For so long (default: ${DEFAULT-VALUE}).")
    int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "10",
            description = "Seconds before that, which are not measured (default: ${DEFAULT-VALUE}).")
    int warmUp;

    /** How many are told. */
    int all() {
        return (int) (rate * (seconds + warmUp));
    }

    /** Where to write down when they come, with numbers behind this one. */
    Arrivals arrivals(long after) {
        return new Arrivals(after, all(), (int) (rate * warmUp));
    }

    /** Tells all of them, with numbers behind this one. */
    void tell(Arrivals arrivals, LongConsumer write, long after) throws InterruptedException {
        Pace pace = Pace.of(rate);
        for (long number = after + 1; number <= after + all(); number++) {
            pace.due();
            arrivals.written(number, System.nanoTime());
            write.accept(number);
        }
    }
}
