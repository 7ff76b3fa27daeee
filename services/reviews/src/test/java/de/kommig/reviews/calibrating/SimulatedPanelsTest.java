package de.kommig.reviews.calibrating;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.reviews.calibrating.Calibration.Standing;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is known beforehand is found again, in many calls by chance. */
class SimulatedPanelsTest {

    private static final long SEED = Long.getLong("kommig.seed", System.nanoTime());
    private static final int CALLS = 60;

    private final Random random = new Random(SEED);
    private final Tally effects = new Tally();
    private final Tally adjusted = new Tally();
    private final Tally raw = new Tally();

    SimulatedPanelsTest() {
        System.out.println("SimulatedPanelsTest seed " + SEED + " (replay with -Dkommig.seed=" + SEED + ")");
    }

    /** How far estimates are from what is true. */
    private static final class Tally {

        private int count;
        private double squares;
        private double estimates;
        private int within;

        void add(double estimate, double truth, double standardError) {
            count++;
            squares += (estimate - truth) * (estimate - truth);
            estimates += estimate * estimate;
            within += Math.abs(estimate - truth) <= 2 * standardError ? 1 : 0;
        }

        double error() {
            return Math.sqrt(squares / count);
        }

        double size() {
            return Math.sqrt(estimates / count);
        }

        double covered() {
            return (double) within / count;
        }
    }

    private void calls(int applications, int reviewers, int each, double between, double within) {
        for (int i = 0; i < CALLS; i++) {
            SimulatedPanel panel = SimulatedPanel.of(random, applications, reviewers, each, between, within);
            Calibration calibration = panel.calibrated();
            assertThat(calibration.standing()).as("seed %d", SEED).isEqualTo(Standing.CONNECTED);
            calibration.reviewers().stream()
                    .filter(one -> one.effect() != null)
                    .forEach(one -> effects.add(
                            Objects.requireNonNull(one.effect()),
                            panel.lenience(one.reviewer()),
                            Objects.requireNonNull(one.standardError())));
            calibration.applications().stream()
                    .filter(one -> one.adjusted() != null)
                    .forEach(one -> {
                        adjusted.add(
                                Objects.requireNonNull(one.adjusted()),
                                panel.merit(one.application()),
                                Objects.requireNonNull(one.standardError()));
                        raw.add(one.raw(), panel.merit(one.application()), 0);
                    });
        }
    }

    @Test
    void strict_and_lenient_reviewers_are_found_and_adjusted_scores_are_nearer_to_the_truth() {
        calls(60, 12, 3, 0.12, 0.08);

        assertThat(effects.count).isGreaterThan(CALLS * 11);
        assertThat(effects.error()).as("seed %d", SEED).isLessThan(0.06);
        assertThat(adjusted.error()).as("seed %d", SEED).isLessThan(0.8 * raw.error());
    }

    @Test
    void the_truth_is_within_two_standard_errors_as_often_as_it_should_be() {
        calls(60, 12, 3, 0.12, 0.08);

        assertThat(effects.covered()).as("seed %d", SEED).isBetween(0.90, 0.98);
        assertThat(adjusted.covered()).as("seed %d", SEED).isBetween(0.90, 0.98);
    }

    @Test
    void where_reviewers_do_not_differ_next_to_nothing_is_adjusted() {
        calls(60, 12, 3, 0, 0.1);

        assertThat(effects.size()).as("seed %d", SEED).isLessThan(0.025);
        assertThat(adjusted.error()).as("seed %d", SEED).isLessThan(1.1 * raw.error());
    }

    @Test
    void the_less_is_known_the_more_an_effect_is_drawn_in() {
        calls(30, 10, 3, 0.1, 0.15);
        double little = effects.size();

        SimulatedPanelsTest more = new SimulatedPanelsTest();
        more.calls(200, 10, 3, 0.1, 0.15);

        assertThat(more.effects.size()).as("seed %d", SEED).isGreaterThan(little);
    }

    @Test
    void a_large_call_is_calculated_within_seconds() {
        SimulatedPanel panel = SimulatedPanel.of(random, 1_000, 300, 3, 0.1, 0.1);
        long start = System.nanoTime();

        Calibration calibration = panel.calibrated();

        assertThat(calibration.standing()).isEqualTo(Standing.CONNECTED);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("1,000 applications, 300 reviewers: %.2f s%n", seconds);
        assertThat(seconds).isLessThan(20);
    }
}
