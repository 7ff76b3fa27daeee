package de.kommig.local.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * What people were given when they signed in: a code must be known until it is redeemed and after, so that it is redeemed
 * once; an id token until its bearer signs out. Tokens from client credentials speak for themselves and are not remembered:
 * loading much data would fill the memory.
 */
final class RememberedLogins implements OAuth2AuthorizationService {

    /** Far more people than share one machine. The oldest login beyond is forgotten: its code or sign-out is refused. */
    static final int MOST = 1_000;

    /** A working day; the code in it lives for minutes only. */
    static final Duration KEPT_FOR = Duration.ofHours(10);

    private static final Map<String, Class<? extends OAuth2Token>> KINDS = Map.of(
            OAuth2ParameterNames.CODE,
            OAuth2AuthorizationCode.class,
            OAuth2TokenType.ACCESS_TOKEN.getValue(),
            OAuth2AccessToken.class,
            OidcParameterNames.ID_TOKEN,
            OidcIdToken.class);

    private final Cache<String, OAuth2Authorization> byId;

    RememberedLogins(Ticker ticker) {
        // In the caller's thread, so that the bound holds at once.
        byId = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT_FOR)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.AUTHORIZATION_CODE.equals(authorization.getAuthorizationGrantType())) {
            byId.put(authorization.getId(), authorization);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.invalidate(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.getIfPresent(id);
    }

    /** Looks at each, which is quick enough for so few and needs no index that could disagree. */
    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return byId.asMap().values().stream()
                .filter(authorization -> holds(authorization, token, type))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(OAuth2Authorization authorization, String value, @Nullable OAuth2TokenType type) {
        var found = authorization.getToken(value);
        if (found == null || type == null) {
            return found != null;
        }
        var kind = KINDS.get(type.getValue());
        return kind != null && kind.isInstance(found.getToken());
    }
}
