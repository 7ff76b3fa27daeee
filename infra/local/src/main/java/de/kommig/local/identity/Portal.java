package de.kommig.local.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The web interface, where people sign in. A public client: it has no secret and proves by PKCE (RFC 7636, {@code S256})
 * that the code it redeems is the one it asked for. It gets no refresh token.
 *
 * @param url its base URL, without a slash at the end
 */
record Portal(URI url) {

    /** Its client id. */
    static final String CLIENT = "portal";

    /** Where codes are sent, and nowhere else. */
    static final String REDIRECT_PATH = "/login/oauth2/code/kommig";

    private static final Duration CODE_VALID_FOR = Duration.ofMinutes(2);

    RegisteredClient client(Duration tokenValidFor) {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(url + REDIRECT_PATH)
                .postLogoutRedirectUri(url.toString())
                .postLogoutRedirectUri(url + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(tokenValidFor)
                        .authorizationCodeTimeToLive(CODE_VALID_FOR)
                        .build())
                .build();
    }
}
