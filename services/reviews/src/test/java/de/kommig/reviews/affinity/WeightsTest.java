package de.kommig.reviews.affinity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The weights of {@code docs/reviews/assignment.md}, reckoned by hand. */
class WeightsTest {

    /** Three applications: one has both words, one has one of them, one has neither. */
    private static final Rarity RARITY = Rarity.of(List.of(Set.of("garden", "course"), Set.of("course"), Set.of()));

    @Test
    void a_word_tells_the_more_the_fewer_applications_have_it_and_nothing_where_none_has() {
        assertThat(RARITY.of("garden")).isCloseTo(Math.log(1 + 2.5 / 1.5), within(1e-12));
        assertThat(RARITY.of("course")).isCloseTo(Math.log(1 + 1.5 / 2.5), within(1e-12));
        assertThat(RARITY.of("choir")).isZero();
    }

    @Test
    void a_word_that_is_there_twice_weighs_less_than_twice_as_much_and_all_together_have_length_one() {
        Weights weights = Weights.of(
                List.of(
                        new Word("garden", "Garten"),
                        new Word("course", "Kurse"),
                        new Word("garden", "Gärten"),
                        new Word("choir", "Chor")),
                RARITY);

        double garden = Math.log(1 + 2.5 / 1.5) * 2 * 2.2 / 3.2;
        double course = Math.log(1 + 1.5 / 2.5);
        double length = Math.hypot(garden, course);
        assertThat(weights.of()).containsOnlyKeys("garden", "course");
        assertThat(weights.of().get("garden")).isCloseTo(garden / length, within(1e-12));
        assertThat(weights.of().get("course")).isCloseTo(course / length, within(1e-12));
        assertThat(weights.written()).containsEntry("garden", "Garten");
    }
}
