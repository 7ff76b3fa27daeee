package de.kommig.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityProviderTest {

    private static final String SOMEBODY = "11111111-1111-4111-8111-111111111111";
    private static final String SOME_ORGANISATION = "22222222-2222-4222-8222-222222222222";

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
    @CsvSource({"amira, organisation", "bilal, organisation", "carla, coordinator", "fatima, funder", "frieda, funder"})
    void a_demo_account_s_token_says_who_it_is_and_for_which_organisation_it_acts(String name, String role)
            throws Exception {
        var claims = tokens.claims(name, "demo", Map.of());

        var account = account(name);
        assertThat(claims.getSubject()).isEqualTo(account.person().toString());
        assertThat(claims.getStringClaim("role")).isEqualTo(role);
        assertThat(claims.getStringClaim("organisation")).isEqualTo(String.valueOf(account.organisation()));
        assertThat(claims.getAudience()).containsExactly("kommig");
        assertThat(claims.getIssuer()).isEqualTo(provider.url().toString());
    }

    @Test
    void a_reviewer_acts_for_no_organisation() throws Exception {
        var claims = tokens.claims("rosa", "demo", Map.of());

        assertThat(claims.getStringClaim("role")).isEqualTo("reviewer");
        assertThat(claims.getClaims()).doesNotContainKey("organisation");
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
        var claims = tokens.claims(
                "loader",
                Loader.in(folder).secret(),
                Map.of("person", SOMEBODY, "role", "funder", "organisation", SOME_ORGANISATION));

        assertThat(claims.getSubject()).isEqualTo(SOMEBODY);
        assertThat(claims.getStringClaim("role")).isEqualTo("funder");
        assertThat(claims.getStringClaim("organisation")).isEqualTo(SOME_ORGANISATION);
        assertThat(claims.getAudience()).containsExactly("kommig");
    }

    @Test
    void nobody_but_the_loader_names_somebody_else() throws Exception {
        var answer = tokens.ask("amira", "demo", Map.of("role", "funder"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_request").doesNotContain("access_token");
    }

    @ParameterizedTest
    @CsvSource({
        "not-a-uuid, funder, " + SOME_ORGANISATION,
        SOMEBODY + ", emperor, " + SOME_ORGANISATION,
        SOMEBODY + ", funder, not-a-uuid",
        SOMEBODY + ", funder,",
        SOMEBODY + ",, " + SOME_ORGANISATION,
        ", funder, " + SOME_ORGANISATION
    })
    void the_loader_is_refused_what_no_token_can_say(String person, String role, String organisation) throws Exception {
        var parameters = new java.util.HashMap<String, String>();
        parameters.put("person", person);
        parameters.put("role", role);
        parameters.put("organisation", organisation);
        parameters.values().removeIf(java.util.Objects::isNull);

        var answer = tokens.ask("loader", Loader.in(folder).secret(), parameters);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_request");
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

    private static DemoAccount account(String name) {
        return DemoAccount.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
