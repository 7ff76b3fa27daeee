package de.kommig.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token's signature once a minute and not with each request. It never outlives its own end by that; a key that the provider
 * withdraws counts for up to {@link #KEPT} longer.
 */
final class RememberedTokens implements JwtDecoder {

    static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> checked =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = checked.getIfPresent(token);
        if (known != null && isStillGood(known)) {
            return known;
        }
        Jwt jwt = decoder.decode(token);
        checked.put(token, jwt);
        return jwt;
    }

    private boolean isStillGood(Jwt token) {
        Instant end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }
}
