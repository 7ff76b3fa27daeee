package de.kommig.local.identity;

import de.kommig.web.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into a token who its bearer is: as the demo account says, or, for the loader, as the request says. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "kommig";
    private static final List<String> LOADER_PARAMETERS = List.of("person", "role", "organisation");

    private final Map<String, DemoAccount> accounts;

    TokenClaims(List<DemoAccount> accounts) {
        this.accounts = accounts.stream().collect(Collectors.toMap(DemoAccount::name, Function.identity()));
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication grant = context.getAuthorizationGrant();
        if (!(grant instanceof OAuth2ClientCredentialsAuthenticationToken request)) {
            writePerson(context);
            return;
        }
        var parameters = request.getAdditionalParameters();
        var account = accounts.get(context.getRegisteredClient().getClientId());
        if (account == null) {
            write(context, uuid(parameters, "person"), role(parameters), organisation(parameters));
            return;
        }
        LOADER_PARAMETERS.stream().filter(parameters::containsKey).findFirst().ifPresent(parameter -> {
            throw invalid("Only the loader may name " + parameter);
        });
        write(context, account.person(), account.role(), account.organisation());
    }

    /** Somebody has signed in: an id token tells the client who, an access token tells the services. */
    private void writePerson(JwtEncodingContext context) {
        Authentication person = Objects.requireNonNull(context.getPrincipal());
        var account = Objects.requireNonNull(accounts.get(person.getName()));
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            context.getClaims().subject(account.person().toString()).claim(StandardClaimNames.NAME, account.name());
        } else {
            write(context, account.person(), account.role(), account.organisation());
        }
    }

    private static void write(JwtEncodingContext context, UUID person, String role, @Nullable UUID organisation) {
        context.getClaims()
                .subject(person.toString())
                .audience(List.of(AUDIENCE))
                .claim("role", role);
        if (organisation != null) {
            context.getClaims().claim("organisation", organisation.toString());
        }
    }

    private static String role(Map<String, Object> parameters) {
        var role = text(parameters, "role");
        return Role.ofClaim(role)
                .orElseThrow(() -> invalid("No such role: " + role))
                .claim();
    }

    private static @Nullable UUID organisation(Map<String, Object> parameters) {
        var needed = Role.ofClaim(role(parameters)).orElseThrow().needsOrganisation();
        return needed || parameters.containsKey("organisation") ? uuid(parameters, "organisation") : null;
    }

    private static UUID uuid(Map<String, Object> parameters, String name) {
        var text = text(parameters, name);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw invalid("The parameter " + name + " must be a UUID");
        }
    }

    private static String text(Map<String, Object> parameters, String name) {
        if (parameters.get(name) instanceof String text) {
            return text;
        }
        throw invalid("The loader must name " + name + ", once");
    }

    private static OAuth2AuthenticationException invalid(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, why, null));
    }
}
