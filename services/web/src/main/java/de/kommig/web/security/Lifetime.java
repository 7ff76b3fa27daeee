package de.kommig.web.security;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * A token that never ends is none of ours: RFC 9068 §2.2 requires the claim {@code exp}, which Spring checks only if it is there.
 * {@code iat} is required there too, but nothing here depends on it.
 */
final class Lifetime implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2TokenValidatorResult ENDLESS = OAuth2TokenValidatorResult.failure(
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The claim exp is missing", null));

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return token.getExpiresAt() == null ? ENDLESS : OAuth2TokenValidatorResult.success();
    }
}
