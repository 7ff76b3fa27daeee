package de.kommig.local.identity;

import java.util.function.Consumer;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * Codes go to an address that is registered, to the letter. Spring lets a loopback address have any port, as RFC 8252
 * section 7.3 wants it for apps that listen where they can; the portal's port is fixed, and any other belongs to somebody
 * else.
 */
final class SameAddress implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        var address = request.getRedirectUri();
        if (address != null && !context.getRegisteredClient().getRedirectUris().contains(address)) {
            var error = new OAuth2Error(
                    OAuth2ErrorCodes.INVALID_REQUEST, "Not registered: " + OAuth2ParameterNames.REDIRECT_URI, null);
            // Without the request, so that the answer is not sent to that address either.
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(error, null);
        }
    }
}
