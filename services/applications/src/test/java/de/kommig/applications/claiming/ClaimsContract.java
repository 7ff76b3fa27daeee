package de.kommig.applications.claiming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What all claims do; runs against each kind. */
abstract class ClaimsContract {

    private static final Instant NOON = Instant.parse("2027-03-28T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(5);

    private final String id = "place/" + UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    abstract Claims claims();

    @Test
    void whoever_comes_first_has_it_and_others_see_whose_it_is() {
        Claim first = claims().claim(id, one, NOON);

        assertThat(first.application()).isEqualTo(one);
        assertThat(first.at()).isEqualTo(NOON);
        assertThat(first.used()).isFalse();
        assertThat(claims().claim(id, other, LATER)).isEqualTo(first);
    }

    @Test
    void claimed_again_it_is_another_turn_and_cannot_be_taken_over_by_who_saw_the_first() {
        Claim first = claims().claim(id, one, NOON);
        Claim again = claims().claim(id, one, LATER);

        assertThat(again.turn()).isNotEqualTo(first.turn());
        assertThat(claims().takeOver(first, other, LATER)).isFalse();
        assertThat(claims().takeOver(again, other, LATER)).isTrue();
        assertThat(claims().claim(id, one, LATER).application()).isEqualTo(other);
    }

    @Test
    void that_it_was_used_is_known_until_it_is_claimed_again() {
        claims().use(claims().claim(id, one, NOON));
        assertThat(claims().claim(id, other, LATER).used()).isTrue();

        assertThat(claims().claim(id, one, LATER).used()).isFalse();
    }

    @Test
    void given_up_it_is_free_unless_somebody_has_claimed_it_since() {
        Claim first = claims().claim(id, one, NOON);
        claims().claim(id, one, LATER);
        claims().release(first);
        claims().use(first);
        assertThat(claims().claim(id, other, LATER).application()).isEqualTo(one);
        assertThat(claims().claim(id, other, LATER).used()).isFalse();

        claims().release(claims().claim(id, one, LATER));

        assertThat(claims().claim(id, other, LATER).application()).isEqualTo(other);
    }

    @Test
    void of_many_at_the_same_moment_one_gets_it_and_one_takes_it_over() {
        List<UUID> many =
                IntStream.range(0, 16).mapToObj(any -> UUID.randomUUID()).toList();

        assertThat(many.parallelStream()
                        .map(each -> claims().claim(id, each, NOON).application())
                        .distinct())
                .hasSize(1);
        Claim found = claims().claim(id, UUID.randomUUID(), NOON);
        assertThat(many.parallelStream().filter(each -> claims().takeOver(found, each, LATER)))
                .hasSize(1);
    }
}
