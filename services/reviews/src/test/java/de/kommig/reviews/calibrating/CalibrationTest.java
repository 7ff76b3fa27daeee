package de.kommig.reviews.calibrating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommig.reviews.calibrating.Calibration.Spread;
import de.kommig.reviews.calibrating.Calibration.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final long SEED = Long.getLong("kommig.seed", System.nanoTime());

    private final Random random = new Random(SEED);
    private final List<UUID> people = SimulatedPanel.ids(random, 6);

    CalibrationTest() {
        System.out.println("CalibrationTest seed " + SEED + " (replay with -Dkommig.seed=" + SEED + ")");
    }

    /** All of these people read all of so many applications; the first one gives 0.2 more than the others. */
    private List<Rating> readByAll(List<UUID> readers, int applications) {
        List<Rating> ratings = new ArrayList<>();
        for (UUID application : SimulatedPanel.ids(random, applications)) {
            double merit = 0.3 + 0.3 * random.nextDouble();
            for (UUID reader : readers) {
                double more = reader.equals(readers.getFirst()) ? 0.2 : 0;
                ratings.add(new Rating(application, reader, merit + more + 0.05 * random.nextGaussian()));
            }
        }
        return ratings;
    }

    private static CalibratedReviewer of(Calibration calibration, UUID reviewer) {
        return calibration.reviewers().stream()
                .filter(each -> each.reviewer().equals(reviewer))
                .findFirst()
                .orElseThrow();
    }

    private static double effect(Calibration calibration, UUID reviewer) {
        return Objects.requireNonNull(of(calibration, reviewer).effect());
    }

    @Test
    void where_all_have_read_all_an_effect_is_the_difference_drawn_in_by_n_over_n_plus_the_ratio_of_the_variances() {
        List<Rating> ratings = readByAll(people, 8);

        Calibration calibration = Calibration.of(ratings);

        Spread spread = Objects.requireNonNull(calibration.spread());
        double ratio = Math.pow(spread.rest() / spread.reviewers(), 2);
        double all = ratings.stream().mapToDouble(Rating::share).average().orElseThrow();
        for (UUID person : people) {
            double own = ratings.stream()
                    .filter(rating -> rating.reviewer().equals(person))
                    .mapToDouble(Rating::share)
                    .average()
                    .orElseThrow();
            assertThat(effect(calibration, person))
                    .as("seed %d", SEED)
                    .isCloseTo((own - all) * 8 / (8 + ratio), within(1e-9));
        }
    }

    @Test
    void raw_scores_stay_and_the_adjusted_ones_stand_beside_them() {
        List<Rating> ratings = readByAll(people, 8);
        UUID strange = UUID.randomUUID();
        ratings.add(new Rating(strange, people.getFirst(), 0.9));

        CalibratedApplication alone = Calibration.of(ratings).applications().stream()
                .filter(each -> each.application().equals(strange))
                .findFirst()
                .orElseThrow();

        assertThat(alone.raw()).isEqualTo(0.9);
        assertThat(alone.reviews()).isEqualTo(1);
        assertThat(alone.adjusted()).as("seed %d", SEED).isBetween(0.65, 0.85);
        assertThat(alone.standardError()).as("seed %d", SEED).isBetween(0.03, 0.12);
    }

    @Test
    void who_has_reviewed_fewer_than_five_is_not_judged_and_what_they_gave_is_not_adjusted() {
        List<Rating> ratings = readByAll(people, 8);
        UUID newcomer = UUID.randomUUID();
        List<UUID> four =
                ratings.stream().map(Rating::application).distinct().limit(4).toList();
        four.forEach(application -> ratings.add(new Rating(application, newcomer, 1.0)));
        UUID only = UUID.randomUUID();
        ratings.add(new Rating(only, newcomer, 1.0));

        Calibration calibration = Calibration.of(ratings);

        assertThat(of(calibration, newcomer).effect()).isNull();
        assertThat(of(calibration, newcomer).reviews()).isEqualTo(5);
        assertThat(of(calibration, newcomer).reliability()).isNull();
        assertThat(calibration.applications())
                .filteredOn(each -> each.application().equals(only))
                .singleElement()
                .satisfies(each -> assertThat(each.adjusted()).isNull());
        Calibration without = Calibration.of(ratings.stream()
                .filter(rating -> !rating.reviewer().equals(newcomer))
                .toList());
        assertThat(effect(calibration, people.getFirst())).isEqualTo(effect(without, people.getFirst()));
    }

    @Test
    void two_who_differ_are_not_told_apart() {
        Calibration calibration = Calibration.of(readByAll(people.subList(0, 2), 20));

        assertThat(calibration.standing()).isEqualTo(Standing.TOO_FEW);
        assertThat(calibration.spread()).isNull();
        assertThat(calibration.applications()).hasSize(20).allSatisfy(each -> {
            assertThat(each.adjusted()).isNull();
            assertThat(each.standardError()).isNull();
        });
        assertThat(calibration.reviewers())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.effect()).isNull());
    }

    @Test
    void reviews_that_stand_alone_say_nothing() {
        List<Rating> ratings = new ArrayList<>();
        for (UUID person : people) {
            SimulatedPanel.ids(random, 10)
                    .forEach(application -> ratings.add(new Rating(application, person, random.nextDouble())));
        }
        assertThat(Calibration.of(ratings).standing()).isEqualTo(Standing.TOO_FEW);
        assertThat(Calibration.of(List.of()).standing()).isEqualTo(Standing.TOO_FEW);
        assertThat(Calibration.of(List.of()).applications()).isEmpty();
    }

    @Test
    void panels_that_share_no_application_are_said_to_be_apart_and_each_is_measured_by_itself() {
        List<UUID> others = SimulatedPanel.ids(random, 3);
        List<Rating> ratings = readByAll(people, 12);
        // All of them give far less: whether they are strict or their applications are worse, nobody can say.
        readByAll(others, 12)
                .forEach(rating ->
                        ratings.add(new Rating(rating.application(), rating.reviewer(), rating.share() - 0.4)));

        Calibration calibration = Calibration.of(ratings);

        assertThat(calibration.standing()).isEqualTo(Standing.UNCONNECTED);
        assertThat(people)
                .allSatisfy(each -> assertThat(of(calibration, each).block()).isEqualTo(1));
        assertThat(others)
                .allSatisfy(each -> assertThat(of(calibration, each).block()).isEqualTo(2));
        assertThat(others.stream()
                        .mapToDouble(each -> effect(calibration, each))
                        .sum())
                .as("seed %d", SEED)
                .isCloseTo(0, within(1e-9));
        assertThat(calibration.applications())
                .extracting(CalibratedApplication::block)
                .containsOnly(1, 2);
    }

    @Test
    void one_application_in_common_connects_them() {
        List<UUID> others = SimulatedPanel.ids(random, 3);
        List<Rating> ratings = readByAll(people, 12);
        ratings.addAll(readByAll(others, 12));
        ratings.add(new Rating(ratings.getFirst().application(), others.getFirst(), 0.5));

        assertThat(Calibration.of(ratings).standing()).isEqualTo(Standing.CONNECTED);
    }

    @Test
    void where_all_agree_nothing_is_adjusted() {
        List<Rating> ratings = new ArrayList<>();
        for (UUID application : SimulatedPanel.ids(random, 6)) {
            people.forEach(person -> ratings.add(new Rating(application, person, 0.7)));
        }
        assertThat(Calibration.of(ratings).applications()).hasSize(6).allSatisfy(each -> {
            assertThat(each.adjusted()).isEqualTo(each.raw());
            assertThat(each.standardError()).isZero();
        });
    }

    @Test
    void the_order_of_the_reviews_makes_no_difference() {
        SimulatedPanel panel = SimulatedPanel.of(random, 40, 8, 3, 0.1, 0.08);
        List<Rating> shuffled = new ArrayList<>(panel.ratings());
        Collections.shuffle(shuffled, random);
        Calibration one = panel.calibrated();
        Calibration other = Calibration.of(shuffled);

        for (int i = 0; i < one.applications().size(); i++) {
            assertThat(other.applications().get(i).application())
                    .isEqualTo(one.applications().get(i).application());
            assertThat(Objects.requireNonNull(other.applications().get(i).adjusted()))
                    .as("seed %d", SEED)
                    .isCloseTo(Objects.requireNonNull(one.applications().get(i).adjusted()), within(1e-9));
        }
    }
}
