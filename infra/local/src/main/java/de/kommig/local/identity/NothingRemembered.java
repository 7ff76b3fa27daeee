package de.kommig.local.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Tokens speak for themselves and are never revoked here; remembering each would fill the memory of a long run. */
final class NothingRemembered implements OAuth2AuthorizationService {

    @Override
    public void save(OAuth2Authorization authorization) {
        // Deliberately not.
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        // There is nothing.
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return null;
    }
}
