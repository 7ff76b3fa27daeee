package de.kommig.local.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Writes into a token who its bearer is: as the demo account says, or, for the loader, as the request says. What the bearer may do, no
 * token says: services know that from memberships.
 */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "kommig";
    private static final String PERSON = "person";

    private final Map<String, DemoAccount> accounts;

    TokenClaims(List<DemoAccount> accounts) {
        this.accounts = accounts.stream().collect(Collectors.toMap(DemoAccount::name, Function.identity()));
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication grant = context.getAuthorizationGrant();
        if (grant instanceof OAuth2ClientCredentialsAuthenticationToken request) {
            write(context, person(context.getRegisteredClient().getClientId(), request.getAdditionalParameters()));
        } else {
            writePerson(context);
        }
    }

    private UUID person(String client, Map<String, Object> parameters) {
        var account = accounts.get(client);
        if (account == null) {
            return named(parameters);
        }
        if (parameters.containsKey(PERSON)) {
            throw invalid("Only the loader may name " + PERSON);
        }
        return account.person();
    }

    /** Somebody has signed in: an id token tells the client who, an access token tells the services. */
    private void writePerson(JwtEncodingContext context) {
        Authentication person = Objects.requireNonNull(context.getPrincipal());
        var account = Objects.requireNonNull(accounts.get(person.getName()));
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            context.getClaims().subject(account.person().toString()).claim(StandardClaimNames.NAME, account.name());
        } else {
            write(context, account.person());
        }
    }

    private static void write(JwtEncodingContext context, UUID person) {
        context.getClaims().subject(person.toString()).audience(List.of(AUDIENCE));
    }

    private static UUID named(Map<String, Object> parameters) {
        if (!(parameters.get(PERSON) instanceof String text)) {
            throw invalid("The loader must name " + PERSON + ", once");
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw invalid("The parameter " + PERSON + " must be a UUID");
        }
    }

    private static OAuth2AuthenticationException invalid(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, why, null));
    }
}
