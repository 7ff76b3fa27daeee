package de.kommig.reviews.planning;

import static de.kommig.reviews.planning.Calls.id;
import static de.kommig.reviews.planning.Calls.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What collides, in the call's terms, and what would free it. */
class ClashTest {

    @Test
    void three_readers_of_Turkish_are_wanted_and_of_two_one_is_in_conflict() {
        List<Clash> clashes = clashes(new Calls()
                .application("garden", 3, "tr")
                .reader("rosa", 2, "tr")
                .reader("ravi", 2, "tr", "de")
                .reader("rana", 2, "de")
                .conflict("ravi", "garden"));

        assertThat(clashes)
                .containsExactly(new Clash.TooFewReaders(
                        id("garden"),
                        3,
                        new Clash.Group(3, 1, 1),
                        List.of(
                                new Remedy.FurtherReaders(2, Set.of(id("garden")), Set.of("tr"), false),
                                new Remedy.FewerReviews(Set.of(id("garden")), 2))));
    }

    @Test
    void nobody_is_in_the_pool() {
        List<Clash> clashes = clashes(new Calls().application("garden", 2, "tr"));

        assertThat(clashes)
                .containsExactly(new Clash.TooFewReaders(
                        id("garden"),
                        2,
                        new Clash.Group(0, 0, 0),
                        List.of(
                                new Remedy.FurtherReaders(2, Set.of(id("garden")), Set.of("tr"), false),
                                new Remedy.FewerReviews(Set.of(id("garden")), 2))));
    }

    @Test
    void the_only_one_with_lived_experience_is_in_conflict() {
        List<Clash> clashes = clashes(new Calls()
                .applicationThatNeedsExperience("garden", 1, "de")
                .reader("rosa", 2, "de")
                .experienced("rana", 2, "de")
                .conflict("rana", "garden"));

        assertThat(clashes)
                .containsExactly(new Clash.NobodyExperienced(
                        id("garden"),
                        new Clash.Group(1, 1, 0),
                        List.of(new Remedy.FurtherReaders(1, Set.of(id("garden")), Set.of("de"), true))));
    }

    @Test
    void readers_have_too_few_reviews_left() {
        List<Clash> clashes = clashes(
                new Calls().application("garden", 1).application("theatre", 1).reader("rosa", 1));

        assertThat(clashes).singleElement().isInstanceOfSatisfying(Clash.LoadsUsedUp.class, used -> {
            assertThat(used.applications()).containsExactlyInAnyOrder(id("garden"), id("theatre"));
            assertThat(used.missing()).isEqualTo(1);
            assertThat(used.remedies()).contains(new Remedy.HigherLoads(Set.of(id("rosa")), 1));
        });
    }

    @Test
    void those_with_lived_experience_have_too_few_reviews_left() {
        List<Clash> clashes = clashes(new Calls()
                .applicationThatNeedsExperience("garden", 1)
                .applicationThatNeedsExperience("theatre", 1)
                .reader("rosa", 2)
                .experienced("rana", 1));

        assertThat(clashes).singleElement().isInstanceOfSatisfying(Clash.ExperiencedUsedUp.class, used -> {
            assertThat(used.applications()).hasSize(1);
            assertThat(used.readers()).containsExactly(id("rana"));
            assertThat(used.remedies()).contains(new Remedy.HigherLoads(Set.of(id("rana")), 1));
        });
    }

    @Test
    void all_places_are_taken_by_others_than_the_one_that_is_needed() {
        List<Clash> clashes = clashes(new Calls()
                .applicationThatNeedsExperience("garden", 1)
                .reader("rosa", 2)
                .experienced("rana", 1)
                .stands(Stand.TAKEN, "rosa", "garden"));

        assertThat(clashes)
                .containsExactly(new Clash.PlacesTaken(
                        id("garden"),
                        Set.of(id("rosa")),
                        List.of(
                                new Remedy.OneMoreReview(Set.of(id("garden"))),
                                new Remedy.Release(Set.of(reading("rosa", "garden"))))));
    }

    @Test
    void not_even_by_hand_does_a_conflict_stand_and_what_collides_besides_is_named_too() {
        List<Clash> clashes = clashes(new Calls()
                .application("garden", 1)
                .application("theatre", 1)
                .reader("rosa", 2)
                .conflict("rosa", "garden")
                .stands(Stand.BY_HAND, "rosa", "garden"));

        assertThat(clashes).hasSize(2);
        assertThat(clashes.get(0))
                .isEqualTo(new Clash.StandsInConflict(
                        reading("rosa", "garden"), List.of(new Remedy.Release(Set.of(reading("rosa", "garden"))))));
        assertThat(clashes.get(1)).isInstanceOf(Clash.TooFewReaders.class);
    }

    @Test
    void least_numbers_out_of_reach_or_above_the_greatest() {
        assertThat(clashes(new Calls()
                        .application("garden", 1)
                        .readerOfAtLeast(1, "rosa", 1)
                        .readerOfAtLeast(1, "ravi", 1)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Clash.FewestOutOfReach.class,
                        fewest -> assertThat(fewest.missing()).isEqualTo(1));
        assertThat(clashes(new Calls().application("garden", 1).readerOfAtLeast(3, "rosa", 2)))
                .containsExactly(new Clash.FewestAboveMost(
                        id("rosa"),
                        3,
                        2,
                        List.of(
                                new Remedy.LowerFewest(Set.of(id("rosa")), 1),
                                new Remedy.HigherLoads(Set.of(id("rosa")), 1))));
    }

    @Test
    void what_stays_can_be_in_the_way_of_another_application() {
        List<Clash> clashes = clashes(new Calls()
                .application("garden", 1, "de")
                .application("theatre", 1, "tr")
                .reader("rosa", 1, "de", "tr")
                .reader("ravi", 1, "de")
                .stands(Stand.TAKEN, "rosa", "garden"));

        assertThat(clashes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Clash.StandsInTheWay.class,
                        way -> assertThat(way.reading()).isEqualTo(reading("rosa", "garden")));
    }

    private static List<Clash> clashes(Calls calls) {
        Plan plan = calls.planning().within(Duration.ofMinutes(1));
        assertThat(plan).isInstanceOf(Plan.Colliding.class);
        return ((Plan.Colliding) plan).clashes();
    }
}
