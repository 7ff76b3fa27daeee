package de.kommig.feeds.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PlacesTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Places places = new Places(new FollowingSettings(2, 3, LONG, LONG, LONG));
    private final UUID feed = UUID.randomUUID();

    @Test
    void of_one_feed_there_are_so_many_and_others_have_theirs() {
        places.take(feed);
        places.take(feed);
        refused(feed, HttpStatus.TOO_MANY_REQUESTS);
        places.take(UUID.randomUUID());
        assertThat(places.taken()).isEqualTo(3);
    }

    @Test
    void of_all_feeds_together_there_are_so_many() {
        for (int i = 0; i < 3; i++) {
            places.take(UUID.randomUUID());
        }
        refused(feed, HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(places.taken()).isEqualTo(3);
    }

    @Test
    void who_goes_makes_room() {
        places.take(feed);
        try (Places.Place place = places.take(feed)) {
            assertThat(place).isNotNull();
            refused(feed, HttpStatus.TOO_MANY_REQUESTS);
        }
        places.take(feed).close();
        assertThat(places.taken()).isEqualTo(1);
    }

    @Test
    void who_waits_has_other_places_than_streams() {
        places.takeToWait(feed);
        places.takeToWait(feed);
        assertThatExceptionOfType(NoPlace.class).isThrownBy(() -> places.takeToWait(feed));
        places.take(feed);
        places.take(feed);
        refused(feed, HttpStatus.TOO_MANY_REQUESTS);
        assertThat(places.taken()).isEqualTo(4);
    }

    private void refused(UUID from, HttpStatus status) {
        assertThatExceptionOfType(NoPlace.class)
                .isThrownBy(() -> places.take(from))
                .satisfies(no -> {
                    assertThat(no.finding().status()).isEqualTo(status);
                    assertThat(no.finding().headers().getFirst("Retry-After")).isEqualTo("5");
                });
    }
}
