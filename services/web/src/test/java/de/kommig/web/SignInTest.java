package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private static String answerTo(String token) throws Exception {
        var reply = Tiny.send(Tiny.request("/api/notes").header("Authorization", "Bearer " + token));
        if (reply.status() == 200) {
            return "200";
        }
        assertThat(reply.header("WWW-Authenticate")).as("tells nothing").isEqualTo("Bearer error=\"invalid_token\"");
        return reply.problem();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_good_token_of_any_role_is_taken(Role role) throws Exception {
        assertThat(answerTo(Tiny.token(role))).isEqualTo("200");
    }

    @Test
    void without_a_token_nothing_is_answered_whether_it_exists_or_not() throws Exception {
        for (String path : List.of("/api/notes", "/api/nothing", "/nothing", "/actuator/metrics", "/actuator")) {
            var reply = Tiny.send(Tiny.request(path));
            assertThat(reply.problem()).as(path).isEqualTo("401 not-signed-in");
            assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void two_tokens_in_one_request_are_refused_be_both_of_them_good() throws Exception {
        for (String second : List.of("Bearer " + Tiny.token(Role.FUNDER), "Bearer garbage", "Basic YTpi")) {
            var reply = Tiny.send(Tiny.request("/api/notes")
                    .header("Authorization", "Bearer " + Tiny.token(Role.FUNDER))
                    .header("Authorization", second));
            assertThat(reply.problem()).as(second).isEqualTo("400 bad-request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/oauth-protected-resource", "/.well-known/oauth-protected-resource/api"})
    void nothing_is_served_that_nobody_has_declared_and_no_answer_repeats_the_host(String path) throws Exception {
        var reply = Tiny.send(Tiny.request(path));
        assertThat(reply.problem()).isEqualTo("401 not-signed-in");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(Tiny.get(path).problem()).isEqualTo("404 not-found");
        assertThat(Tiny.send(Tiny.request(path).header("Authorization", "Bearer garbage"))
                        .header("WWW-Authenticate"))
                .startsWith("Bearer error=\"invalid_token\"")
                .doesNotContain("resource_metadata", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/info", "/api-docs"})
    void health_and_documentation_are_open(String path) throws Exception {
        assertThat(Tiny.send(Tiny.request(path)).status()).isEqualTo(200);
    }

    @Test
    void operating_a_service_is_for_coordinators() throws Exception {
        var reply = Tiny.send(
                Tiny.request("/actuator/metrics").header("Authorization", "Bearer " + Tiny.token(Role.COORDINATOR)));

        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void an_expired_token_is_refused() throws Exception {
        JWTClaimsSet.Builder claims =
                Tiny.claims(Role.FUNDER).expirationTime(Date.from(Instant.now().minusSeconds(300)));

        assertThat(answerTo(Tiny.ISSUER.sign(claims))).isEqualTo("401 invalid-token");
    }

    @Test
    void a_token_that_never_ends_is_refused() throws Exception {
        assertThat(answerTo(Tiny.ISSUER.sign(Tiny.claims(Role.FUNDER).expirationTime(null))))
                .isEqualTo("401 invalid-token");
    }

    @Test
    void an_unsigned_token_is_refused() throws Exception {
        assertThat(answerTo(Issuer.unsigned(Tiny.claims(Role.FUNDER)))).isEqualTo("401 invalid-token");
    }

    @Test
    void a_token_with_another_signature_is_refused() throws Exception {
        var foreign = new RSAKeyGenerator(2048).keyID("test").generate();

        assertThat(answerTo(Issuer.sign(Tiny.claims(Role.FUNDER), foreign))).isEqualTo("401 invalid-token");
    }

    @Test
    void a_token_that_was_altered_after_signing_is_refused() throws Exception {
        String[] parts = Tiny.token(Role.ORGANISATION).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String somebodyElse = Tiny.person(Role.COORDINATOR).toString();
        String raised = claims.replace(Tiny.PERSON.toString(), somebodyElse);
        assertThat(raised).contains(somebodyElse);
        String altered =
                Base64.getUrlEncoder().withoutPadding().encodeToString(raised.getBytes(StandardCharsets.UTF_8));

        assertThat(answerTo(parts[0] + "." + altered + "." + parts[2])).isEqualTo("401 invalid-token");
    }

    @ParameterizedTest
    @CsvSource({"-20, -900, 200", "600, 20, 200", "-90, -900, 401 invalid-token", "600, 300, 401 invalid-token"})
    void clocks_may_differ_by_a_minute_and_no_more(long endsIn, long beginsIn, String answer) throws Exception {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = Tiny.claims(Role.FUNDER)
                .issueTime(Date.from(now.minusSeconds(900)))
                .notBeforeTime(Date.from(now.plusSeconds(beginsIn)))
                .expirationTime(Date.from(now.plusSeconds(endsIn)));

        assertThat(answerTo(Tiny.ISSUER.sign(claims))).isEqualTo(answer);
    }

    @Test
    void a_key_that_the_provider_publishes_later_is_known_without_a_restart() throws Exception {
        var next = Issuer.newKey("next");
        String token = Issuer.sign(Tiny.claims(Role.FUNDER), next);
        assertThat(answerTo(token)).isEqualTo("401 invalid-token");

        Tiny.ISSUER.publish(next);

        // The set of keys is fetched again for a key that is not known, but not at every try.
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answerTo(token)).isEqualTo("200"));
        assertThat(answerTo(Tiny.token(Role.FUNDER))).isEqualTo("200");
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws Exception {
        JWTClaimsSet.Builder claims = Tiny.claims(Role.FUNDER).issuer("https://elsewhere.example");

        assertThat(answerTo(Tiny.ISSUER.sign(claims))).isEqualTo("401 invalid-token");
    }

    @Test
    void a_token_for_another_platform_is_refused() throws Exception {
        assertThat(answerTo(Tiny.ISSUER.sign(Tiny.claims(Role.FUNDER).audience("elsewhere"))))
                .isEqualTo("401 invalid-token");
        assertThat(answerTo(Tiny.ISSUER.sign(Tiny.claims(Role.FUNDER).audience((String) null))))
                .isEqualTo("401 invalid-token");
    }

    @Test
    void what_else_a_token_claims_does_not_count() throws Exception {
        JWTClaimsSet.Builder claims = Tiny.claims(Role.ORGANISATION)
                .claim("role", "coordinator")
                .claim("roles", List.of("COORDINATOR"))
                .claim("scope", "coordinator")
                .claim("organisation", UUID.randomUUID().toString());
        String token = Tiny.ISSUER.sign(claims);

        assertThat(answerTo(token)).isEqualTo("200");
        assertThat(Tiny.send(Tiny.request("/actuator/metrics").header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void claims_that_name_nobody_are_refused() throws Exception {
        for (JWTClaimsSet.Builder claims : List.of(
                Tiny.claims(Role.FUNDER).subject("not-a-uuid"),
                Tiny.claims(Role.FUNDER).subject("1-1-1-1-1"),
                Tiny.claims(Role.FUNDER).subject(""),
                Tiny.claims(Role.FUNDER).subject(null))) {
            assertThat(answerTo(Tiny.ISSUER.sign(claims)))
                    .as(claims.build().toString())
                    .isEqualTo("401 invalid-token");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "ey.ey.ey", "ü"})
    void garbage_is_refused(String token) throws Exception {
        assertThat(answerTo(token)).isEqualTo("401 invalid-token");
    }
}
