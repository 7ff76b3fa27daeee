package de.kommig.web.security;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads who somebody is out of a token: its claim {@code sub}, a UUID. A token without it is none of ours, however well it is signed.
 * Nothing else that a token claims counts.
 */
final class Subject implements OAuth2TokenValidator<Jwt> {

    private static final int LENGTH = 36;
    private static final OAuth2TokenValidatorResult NOBODY = OAuth2TokenValidatorResult.failure(
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The claim sub is no UUID", null));

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return of(token).isPresent() ? OAuth2TokenValidatorResult.success() : NOBODY;
    }

    /** The pseudonym; empty when the claim is missing or makes no sense. */
    static Optional<UUID> of(Jwt token) {
        return Optional.ofNullable(uuid(token.getClaims().get("sub")));
    }

    private static @Nullable UUID uuid(@Nullable Object claim) {
        if (!(claim instanceof String text) || text.length() != LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }
}
