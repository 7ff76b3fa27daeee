package de.kommig.local.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Who may ask for tokens: the demo accounts and the loader, each by client credentials, and the portal for whoever signs in
 * there. Spring's own repository in memory insists on a different secret for each client, which demo accounts have not.
 */
final class Clients implements RegisteredClientRepository {

    /** How long an access token is valid. */
    static final Duration VALID_FOR = Duration.ofHours(1);

    private final Map<String, RegisteredClient> byId;

    Clients(List<DemoAccount> accounts, Loader loader, Portal portal) {
        var demo = accounts.stream().map(account -> client(account.name(), DemoAccount.SECRET));
        byId = Stream.concat(demo, Stream.of(client(Loader.CLIENT, loader.secret()), portal.client(VALID_FOR)))
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getClientId, Function.identity()));
    }

    private static RegisteredClient client(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(VALID_FOR).build())
                .build();
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return byId.get(clientId);
    }

    @Override
    public void save(RegisteredClient client) {
        // The clients are as they are.
    }
}
