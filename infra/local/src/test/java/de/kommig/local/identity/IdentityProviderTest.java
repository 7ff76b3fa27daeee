package de.kommig.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityProviderTest {

    private static final String SOMEBODY = "11111111-1111-4111-8111-111111111111";

    @TempDir
    static Path folder;

    private static RunningIdentityProvider provider;
    private static TokenEndpoint tokens;

    @BeforeAll
    static void start() {
        provider = RunningIdentityProvider.in(folder);
        tokens = provider.tokens();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amira", "bilal", "carla", "rosa", "fatima", "frieda", "agency-system"})
    void a_demo_account_s_token_says_who_it_is_and_nothing_else(String name) throws Exception {
        var claims = tokens.claims(name, "demo", Map.of());

        assertThat(claims.getSubject())
                .isEqualTo(DemoAccount.named(name).person().toString());
        assertThat(claims.getAudience()).containsExactly("kommig");
        assertThat(claims.getIssuer()).isEqualTo(provider.url().toString());
        assertThat(claims.getClaims()).containsOnlyKeys("sub", "aud", "iss", "iat", "nbf", "exp", "jti");
    }

    @Test
    void its_description_lists_what_is_offered_and_nothing_else() throws Exception {
        for (var path : List.of("/.well-known/openid-configuration", "/.well-known/oauth-authorization-server")) {
            assertThat(tokens.get(path).body())
                    .as(path)
                    .contains("\"authorization_code\"", "\"client_credentials\"", "\"client_secret_basic\"")
                    .doesNotContain(
                            "token-exchange", "device_code", "refresh_token", "tls_client", "dpop", "jwt-bearer");
        }
    }

    @Test
    void a_token_is_signed_with_the_key_that_the_provider_publishes() throws Exception {
        var jwt = SignedJWT.parse(tokens.token("amira", "demo", Map.of()));

        var published = JWKSet.parse(tokens.get("/oauth2/jwks").body());
        var key = published.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
    }

    @Test
    void the_wrong_secret_is_answered_with_401() throws Exception {
        assertThat(tokens.ask("amira", "wrong", Map.of()).statusCode()).isEqualTo(401);
        assertThat(tokens.ask("nobody", "demo", Map.of()).statusCode()).isEqualTo(401);
        assertThat(tokens.ask("loader", "demo", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void the_loader_speaks_for_whomever_it_names() throws Exception {
        var claims = tokens.claims("loader", Loader.in(folder).secret(), Map.of("person", SOMEBODY));

        assertThat(claims.getSubject()).isEqualTo(SOMEBODY);
        assertThat(claims.getAudience()).containsExactly("kommig");
    }

    @Test
    void nobody_s_wish_for_a_role_or_an_organisation_gets_into_a_token() throws Exception {
        var wishes = Map.of("role", "coordinator", "organisation", SOMEBODY);
        var loader = new HashMap<>(wishes);
        loader.put("person", SOMEBODY);

        assertThat(tokens.claims("amira", "demo", wishes).getClaims()).doesNotContainKeys("role", "organisation");
        assertThat(tokens.claims("loader", Loader.in(folder).secret(), loader).getClaims())
                .doesNotContainKeys("role", "organisation");
    }

    @Test
    void nobody_but_the_loader_names_somebody_else() throws Exception {
        var answer = tokens.ask("amira", "demo", Map.of("person", SOMEBODY));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_request").doesNotContain("access_token");
    }

    @Test
    void the_loader_is_refused_what_no_token_can_say() throws Exception {
        for (var parameters : List.of(Map.of("person", "not-a-uuid"), Map.of("person", ""), Map.<String, String>of())) {
            var answer = tokens.ask("loader", Loader.in(folder).secret(), parameters);

            assertThat(answer.statusCode()).as(parameters.toString()).isEqualTo(400);
            assertThat(answer.body()).contains("invalid_request").doesNotContain("access_token");
        }
    }

    @Test
    void secrets_on_disk_are_for_their_owner_alone() throws Exception {
        for (var file : List.of("loader-secret", "signing-key.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void an_address_that_others_can_reach_is_refused() {
        assertThatThrownBy(() -> RunningIdentityProvider.on("0.0.0.0", folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("loopback");
    }

    @Test
    void while_the_platform_is_starting_it_is_not_up_and_not_described() throws Exception {
        assertThat(tokens.get("/actuator/health").statusCode()).isEqualTo(503);
        assertThat(tokens.get("/").statusCode()).isEqualTo(503);
        assertThat(tokens.get("/anything").statusCode()).isEqualTo(404);
    }
}
