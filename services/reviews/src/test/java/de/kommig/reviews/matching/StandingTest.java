package de.kommig.reviews.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Late applications and recusals change as little as possible. */
class StandingTest {

    private static final int REVIEWERS = 20;
    private static final int APPLICATIONS = 15;
    private static final double[][] SCORES = scores(REVIEWERS, APPLICATIONS + 1);

    @Test
    void somebody_steps_back_and_one_other_takes_over() {
        Instance first = instance(APPLICATIONS);
        List<Pair> before = solve(first).pairs();
        Pair recused = before.get(4);

        Solution after = solve(first.excluding(Set.of(recused)).keeping(new Standing(Set.of(), new HashSet<>(before))));

        assertThat(after.changes()).isEqualTo(1);
        assertThat(after.pairs()).hasSameSizeAs(before).doesNotContain(recused);
        assertThat(after.pairs()).containsAll(without(before, recused));
    }

    @Test
    void an_application_comes_late_and_nobody_else_is_asked_anew() {
        List<Pair> before = solve(instance(APPLICATIONS)).pairs();

        Solution after = solve(instance(APPLICATIONS + 1).keeping(new Standing(Set.of(), new HashSet<>(before))));

        assertThat(after.changes()).isZero();
        assertThat(after.pairs()).containsAll(before).hasSize(before.size() + 3);
    }

    /** The better pairs would be the other two. */
    @Test
    void few_changes_come_before_good_scores() {
        Instance instance = Instance.of(
                        Scores.of(new double[] {1, 9}, new double[] {9, 1}), List.of(1, 1), List.of(1, 1))
                .keeping(new Standing(Set.of(), Set.of(new Pair(0, 0), new Pair(1, 1))));

        assertThat(solve(instance).pairs()).containsExactly(new Pair(0, 0), new Pair(1, 1));
    }

    /** Only the second reviewer may read the second application and has no other review to give. */
    @Test
    void what_has_to_change_changes_and_what_is_fixed_never() {
        Instance instance = Instance.of(
                        Scores.of(new double[] {1, 1}, new double[] {1, 1}, new double[] {5, 0}),
                        List.of(1, 1),
                        List.of(1, 1, 1))
                .excluding(Set.of(new Pair(0, 1), new Pair(2, 1)));

        Solution preferred = solve(instance.keeping(new Standing(Set.of(), Set.of(new Pair(1, 0)))));
        Outcome fixed =
                Matcher.solve(instance.keeping(new Standing(Set.of(new Pair(1, 0)), Set.of())), Duration.ofMinutes(1));

        assertThat(preferred.changes()).isEqualTo(1);
        assertThat(preferred.pairs()).containsExactly(new Pair(2, 0), new Pair(1, 1));
        assertThat(fixed).isInstanceOf(Impossible.class);
    }

    @Test
    void a_pair_that_is_fixed_and_preferred_is_fixed() {
        Standing standing = new Standing(Set.of(new Pair(0, 0)), Set.of(new Pair(0, 0), new Pair(1, 1)));

        assertThat(standing.preferred()).containsExactly(new Pair(1, 1));
    }

    private static List<Pair> without(List<Pair> pairs, Pair one) {
        return pairs.stream().filter(pair -> !pair.equals(one)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Instance instance(int applications) {
        double[][] some = new double[REVIEWERS][];
        for (int r = 0; r < REVIEWERS; r++) {
            some[r] = Arrays.copyOf(SCORES[r], applications);
        }
        return Instance.of(Scores.of(some), Collections.nCopies(applications, 3), Collections.nCopies(REVIEWERS, 3));
    }

    private static double[][] scores(int reviewers, int applications) {
        Random random = new Random(5);
        double[][] scores = new double[reviewers][];
        for (int r = 0; r < reviewers; r++) {
            scores[r] = random.doubles(applications).toArray();
        }
        return scores;
    }

    private static Solution solve(Instance instance) {
        Outcome outcome = Matcher.solve(instance, Duration.ofMinutes(1));
        assertThat(outcome).isInstanceOf(Solution.class);
        return (Solution) outcome;
    }
}
