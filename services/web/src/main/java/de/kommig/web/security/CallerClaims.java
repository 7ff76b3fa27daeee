package de.kommig.web.security;

import de.kommig.web.Caller;
import de.kommig.web.Role;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the caller out of a token's claims {@code sub} (UUID), {@code role} and {@code organisation} (UUID). A token without them
 * is none of ours, however well it is signed.
 */
final class CallerClaims implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2TokenValidatorResult NO_CALLER = OAuth2TokenValidatorResult.failure(new OAuth2Error(
            OAuth2ErrorCodes.INVALID_TOKEN, "The claims sub, role and organisation do not name a caller", null));

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return of(token).isPresent() ? OAuth2TokenValidatorResult.success() : NO_CALLER;
    }

    /** The caller; empty when a claim is missing or makes no sense. */
    static Optional<Caller> of(Jwt token) {
        UUID person = uuid(token.getClaims().get("sub"));
        Role role = role(token.getClaims().get("role"));
        Object organisationClaim = token.getClaims().get("organisation");
        UUID organisation = uuid(organisationClaim);
        if (person == null || role == null) {
            return Optional.empty();
        }
        boolean missing = role.needsOrganisation() && organisation == null;
        boolean garbled = organisationClaim != null && organisation == null;
        return missing || garbled ? Optional.empty() : Optional.of(new Caller(person, role, organisation));
    }

    private static @Nullable Role role(@Nullable Object claim) {
        return claim instanceof String text ? Role.ofClaim(text).orElse(null) : null;
    }

    private static @Nullable UUID uuid(@Nullable Object claim) {
        if (!(claim instanceof String text) || text.length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }
}
