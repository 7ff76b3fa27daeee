package de.kommig.reviews.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Where there is no assignment: which conditions collide, and how much would free them. */
class CollisionTest {

    private static final Instance FREE = Instance.of(
            Scores.of(new double[] {1, 1, 1}, new double[] {1, 1, 1}, new double[] {1, 1, 1}),
            List.of(2, 2, 2),
            List.of(2, 2, 2));

    @Test
    void an_application_that_too_few_may_read() {
        Instance instance = FREE.excluding(Set.of(new Pair(0, 1), new Pair(2, 1)));

        assertThat(collisions(instance)).containsExactly(new Collision.TooFewEligible(1, 2, 1));
    }

    @Test
    void reviewers_who_can_take_too_little_together() {
        Instance instance = Instance.of(FREE.scores(), List.of(2, 2, 2), List.of(2, 1, 1));

        assertThat(collisions(instance))
                .containsExactly(new Collision.TooLittleCapacity(set(0, 1, 2), set(0, 1, 2), 2));
    }

    /** Nobody reads the second and the third, so nothing leads from one to the other but those who could read both. */
    @Test
    void applications_that_lack_the_same_reviewers_collide_together() {
        Instance instance = Instance.of(FREE.scores(), List.of(1, 1, 1), List.of(1, 0, 0));

        assertThat(collisions(instance))
                .containsExactly(new Collision.TooLittleCapacity(set(0, 1, 2), set(0, 1, 2), 2));
    }

    /** The third reviewer may not read the first two applications; the first reads both already and could not do more. */
    @Test
    void only_those_applications_and_reviewers_are_named_that_collide() {
        Instance instance = Instance.of(FREE.scores(), List.of(2, 2, 1), List.of(2, 1, 3))
                .excluding(Set.of(new Pair(2, 0), new Pair(2, 1)));

        assertThat(collisions(instance)).containsExactly(new Collision.TooLittleCapacity(set(0, 1), set(1), 1));
    }

    @Test
    void nobody_experienced_may_read_it() {
        Instance instance = FREE.needing(Map.of(1, Set.of(0))).excluding(Set.of(new Pair(0, 1)));

        assertThat(collisions(instance)).containsExactly(new Collision.NobodyExperienced(1));
    }

    @Test
    void the_experienced_are_too_few_for_all_who_need_them() {
        Instance instance = FREE.needing(Map.of(0, Set.of(1), 1, Set.of(1), 2, Set.of(1)));

        assertThat(collisions(instance))
                .singleElement()
                .isInstanceOfSatisfying(
                        Collision.TooFewExperienced.class,
                        few -> assertThat(few.applications()).hasSize(1));
    }

    @Test
    void least_loads_that_are_more_than_there_is_to_review() {
        Instance instance =
                Instance.of(FREE.scores(), List.of(1, 1, 1), List.of(3, 3, 3)).atLeast(List.of(2, 2, 0));

        assertThat(collisions(instance))
                .singleElement()
                .isInstanceOfSatisfying(Collision.FewestOutOfReach.class, few -> {
                    assertThat(few.reviewers()).containsExactly(0, 1);
                    assertThat(few.shortBy()).isEqualTo(1);
                });
    }

    @Test
    void a_least_load_above_the_greatest() {
        assertThat(collisions(FREE.atLeast(List.of(0, 3, 0)))).containsExactly(new Collision.FewestAboveMost(1, 3, 2));
    }

    @Test
    void somebody_who_has_accepted_and_turns_out_to_be_in_conflict() {
        Pair pair = new Pair(0, 0);
        Instance instance = FREE.keeping(new Standing(Set.of(pair), Set.of())).excluding(Set.of(pair));

        assertThat(collisions(instance)).containsExactly(new Collision.CannotStay(pair, true));
    }

    @Test
    void more_who_have_accepted_than_an_application_wants() {
        Set<Pair> accepted = Set.of(new Pair(0, 0), new Pair(1, 0), new Pair(2, 0));
        Instance instance = FREE.keeping(new Standing(accepted, Set.of()));

        assertThat(collisions(instance)).singleElement().isInstanceOfSatisfying(Collision.CannotStay.class, cannot -> {
            assertThat(accepted).contains(cannot.pair());
            assertThat(cannot.excluded()).isFalse();
        });
    }

    @Test
    void several_collisions_are_all_named() {
        Instance instance = FREE.excluding(Set.of(new Pair(0, 1), new Pair(2, 1), new Pair(0, 2), new Pair(1, 2)))
                .atLeast(List.of(3, 0, 0));

        assertThat(collisions(instance))
                .containsExactly(
                        new Collision.TooFewEligible(1, 2, 1),
                        new Collision.TooFewEligible(2, 2, 1),
                        new Collision.FewestAboveMost(0, 3, 2));
    }

    private static List<Collision> collisions(Instance instance) {
        Outcome outcome = Matcher.solve(instance, Duration.ofMinutes(1));
        assertThat(outcome).isInstanceOf(Impossible.class);
        return ((Impossible) outcome).collisions();
    }

    private static NavigableSet<Integer> set(Integer... numbers) {
        return new TreeSet<>(List.of(numbers));
    }
}
