package de.kommig.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void a_token_that_was_good_is_not_checked_again() {
        RememberedTokens tokens = at(NOW);

        assertThat(tokens.decode("a")).isEqualTo(tokens.decode("a"));
        assertThat(checks).hasValue(1);
    }

    @Test
    void every_token_is_checked_by_itself() {
        RememberedTokens tokens = at(NOW);
        tokens.decode("a");
        tokens.decode("b");

        assertThat(checks).hasValue(2);
    }

    @Test
    void a_token_that_has_ended_since_is_checked_again() {
        RememberedTokens tokens = at(NOW.plusSeconds(300));
        tokens.decode("a");
        tokens.decode("a");

        assertThat(checks).hasValue(2);
    }

    @Test
    void a_bad_token_is_refused_every_time() {
        RememberedTokens tokens = at(NOW);

        for (int i = 1; i <= 2; i++) {
            assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
            assertThat(checks).hasValue(i);
        }
    }

    private RememberedTokens at(Instant now) {
        return new RememberedTokens(this::checked, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Good for five minutes from ten o'clock on. */
    private Jwt checked(String token) {
        checks.incrementAndGet();
        if (token.equals("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(token)
                .expiresAt(NOW.plusSeconds(300))
                .build();
    }
}
