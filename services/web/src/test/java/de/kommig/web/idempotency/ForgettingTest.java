package de.kommig.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.web.idempotency.IdempotencyKeys.Claim;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void a_key_is_kept_for_seven_days() {
        IdempotencyKeys keys = new InMemoryIdempotencyKeys();
        UUID older = UUID.randomUUID();
        UUID weekOld = UUID.randomUUID();
        keys.claim(older, "a", NOW.minus(Duration.ofDays(7)).minusMillis(1));
        keys.claim(weekOld, "a", NOW.minus(Duration.ofDays(7)));

        try (Forgetting forgetting = new Forgetting(keys, Clock.fixed(NOW, ZoneOffset.UTC))) {
            forgetting.forget();
        }

        assertThat(keys.claim(older, "a", NOW)).isEqualTo(Claim.NEW);
        assertThat(keys.claim(weekOld, "a", NOW)).isEqualTo(Claim.SAME);
    }
}
