package de.kommig.reviews.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.kommig.reviews.matching.Solution.Status;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final Duration ENOUGH = Duration.ofMinutes(1);

    @Test
    void the_worst_served_application_comes_before_the_total() {
        // By the total alone, the first reviewer would read the first application: 10 + 1.
        Instance instance = Instance.of(Scores.of(new double[] {10, 5}, new double[] {4, 1}), ones(2), ones(2));

        Solution solution = solve(instance);

        assertThat(solution.pairs()).containsExactly(new Pair(1, 0), new Pair(0, 1));
        assertThat(solution.worst()).isEqualTo(4);
        assertThat(solution.total()).isEqualTo(9);
        assertThat(solution.bound()).isEqualTo(new Solution.Bound(4, 9));
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void loads_are_even_where_nothing_else_makes_a_difference() {
        Instance instance = Instance.of(
                Scores.of(new double[] {1, 1, 1}, new double[] {1, 1, 1}, new double[] {1, 1, 1}),
                ones(3),
                Collections.nCopies(3, 3));

        Solution solution = solve(instance);

        assertThat(solution.pairs()).extracting(Pair::reviewer).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(solution.even()).isTrue();
    }

    /** The best worst is a whole quarter below what seems possible at first: prices become so great that rounding takes a point from the bound. */
    @Test
    void no_even_loads_are_missed_because_a_bound_was_rounded() {
        Instance instance = Instance.of(
                Scores.of(
                        new double[] {0.75, 0.75},
                        new double[] {0.5, -0.25},
                        new double[] {0.25, 0.75},
                        new double[] {-0.5, 1},
                        new double[] {1, 0.25},
                        new double[] {0.5, 1}),
                List.of(2, 2),
                List.of(3, 0, 1, 1, 3, 0));

        Solution solution = solve(instance);

        assertThat(solution.pairs()).containsExactly(new Pair(0, 0), new Pair(4, 0), new Pair(2, 1), new Pair(3, 1));
    }

    @Test
    void negative_scores_count_as_they_are() {
        Instance instance = Instance.of(Scores.of(new double[] {-0.5}, new double[] {-0.25}), ones(1), ones(2));

        Solution solution = solve(instance);

        assertThat(solution.pairs()).containsExactly(new Pair(1, 0));
        assertThat(solution.worst()).isEqualTo(-0.25);
    }

    @Test
    void scores_of_any_magnitude_are_compared_to_a_billionth_of_it() {
        Instance large = Instance.of(Scores.of(new double[] {1e12}, new double[] {1e12 + 1e4}), ones(1), ones(2));
        Instance small = Instance.of(Scores.of(new double[] {1e-12}, new double[] {1.1e-12}), ones(1), ones(2));

        assertThat(solve(large).total()).isEqualTo(1e12 + 1e4);
        assertThat(solve(small).total()).isEqualTo(1.1e-12);
        Instance tiniest = Instance.of(Scores.of(new double[] {Double.MIN_VALUE}, new double[] {0}), ones(1), ones(2));
        assertThat(solve(tiniest).status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void one_of_those_with_lived_experience_reads_each_application_that_needs_it() {
        Instance instance = Instance.of(
                        Scores.of(new double[] {9, 9}, new double[] {8, 8}, new double[] {1, 1}),
                        Collections.nCopies(2, 2),
                        Collections.nCopies(3, 2))
                .needing(Map.of(0, Set.of(2)));

        assertThat(solve(instance).pairs())
                .containsExactly(new Pair(0, 0), new Pair(2, 0), new Pair(0, 1), new Pair(1, 1));
    }

    @Test
    void where_nobody_is_to_review_nobody_does() {
        Solution solution = solve(Instance.of(Scores.of(new double[] {1, 2}), List.of(0, 0), ones(1)));

        assertThat(solution.pairs()).isEmpty();
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(solve(Instance.of(Scores.of(), List.of(), List.of())).pairs())
                .isEmpty();
    }

    @Test
    void the_same_instance_has_the_same_answer() {
        Instance instance = byChance(30, 20, 7);

        Solution first = solve(instance);
        Solution second = solve(instance);

        assertThat(second.pairs()).isEqualTo(first.pairs());
        assertThat(first.status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void if_the_time_is_up_at_once_every_condition_is_met_all_the_same_and_bounds_are_stated() {
        Instance instance = byChance(60, 60, 3);

        Outcome hurried = Matcher.solve(instance, Duration.ofNanos(1));
        Solution best = solve(instance);

        assertThat(hurried).isInstanceOfSatisfying(Solution.class, solution -> {
            assertThat(Conditions.broken(instance, solution.pairs())).isEmpty();
            assertThat(solution.status()).isEqualTo(Status.FEASIBLE);
            assertThat(solution.bound().worst()).isGreaterThanOrEqualTo(best.worst() - 1e-9);
            assertThat(solution.bound().total()).isGreaterThanOrEqualTo(best.total() - 1e-9);
        });
    }

    /** More pairs than are looked at from the beginning. */
    @Test
    void among_many_pairs_the_bound_is_reached_too() {
        Solution solution = solve(byChance(120, 100, 11));

        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(solution.total()).isCloseTo(solution.bound().total(), within(1e-9));
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        Scores scores = Scores.of(new double[] {1, 2});

        assertThatIllegalArgumentException().isThrownBy(() -> Instance.of(scores, ones(1), ones(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Instance.of(scores, ones(2), List.of(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instance.of(scores, ones(2), ones(1)).excluding(Set.of(new Pair(1, 0))));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(new double[] {1}, new double[] {1, 2}));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(new double[] {Double.NaN}));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(new double[] {1e101}));
    }

    private static Solution solve(Instance instance) {
        Outcome outcome = Matcher.solve(instance, ENOUGH);
        assertThat(outcome).isInstanceOf(Solution.class);
        return (Solution) outcome;
    }

    private static List<Integer> ones(int size) {
        return Collections.nCopies(size, 1);
    }

    private static Instance byChance(int reviewers, int applications, long seed) {
        Random random = new Random(seed);
        double[][] scores = new double[reviewers][];
        for (int r = 0; r < reviewers; r++) {
            scores[r] = random.doubles(applications).toArray();
        }
        return Instance.of(Scores.of(scores), Collections.nCopies(applications, 3), Collections.nCopies(reviewers, 4));
    }
}
