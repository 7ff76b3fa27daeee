package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.platform.Backoff;
import java.time.Duration;
import java.util.function.Function;

/** Repeats a comparison while what is compared may still be on its way. */
final class Waiting {

    private Waiting() {}

    /**
     * Compares until nothing is found, or for so long; then what was found last counts.
     *
     * @param comparison counts what agrees, and notes what does not
     */
    static long until(Duration patience, Findings findings, Function<Findings, Long> comparison) {
        Backoff backoff = new Backoff(patience);
        while (true) {
            Findings now = new Findings();
            long agreeing = comparison.apply(now);
            if (now.none() || !backoff.again()) {
                findings.addAll(now);
                return agreeing;
            }
        }
    }
}
