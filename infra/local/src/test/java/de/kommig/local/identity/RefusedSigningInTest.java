package de.kommig.local.identity;

import static de.kommig.local.identity.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What nobody gets a code or a token for. */
class RefusedSigningInTest extends InTheBrowser {

    private static final int AT_ONCE = 8;

    @Test
    void a_request_without_proof_key() throws Exception {
        var request = browser.request().without("code_challenge").without("code_challenge_method");

        assertThat(errorOf(browser.authorize(request))).isEqualTo("invalid_request");
    }

    @Test
    void a_request_with_the_method_plain() throws Exception {
        var request = browser.request().with("code_challenge", Browser.VERIFIER).with("code_challenge_method", "plain");

        assertThat(errorOf(browser.authorize(request))).isEqualTo("invalid_request");
    }

    @Test
    void a_request_without_a_method_which_would_mean_plain() throws Exception {
        var request = browser.request().without("code_challenge_method");

        assertThat(errorOf(browser.authorize(request))).isEqualTo("invalid_request");
    }

    @Test
    void a_foreign_redirect_uri_which_is_not_even_told() throws Exception {
        for (var foreign : new String[] {
            "http://127.0.0.1:1/login/oauth2/code/kommig",
            provider.portal() + "/elsewhere",
            "https://example.org/",
            "http://localhost:" + provider.portal().getPort() + Portal.REDIRECT_PATH
        }) {
            var answer = browser.authorize(browser.request().with("redirect_uri", foreign));

            assertThat(answer.statusCode()).as(foreign).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).as(foreign).isEmpty();
        }
    }

    @Test
    void a_scope_that_the_portal_has_not() throws Exception {
        assertThat(errorOf(browser.authorize(browser.request().with("scope", "openid admin"))))
                .isEqualTo("invalid_scope");
    }

    @Test
    void a_code_with_the_wrong_verifier() throws Exception {
        var code = browser.code("amira");

        var answer = browser.post("/oauth2/token", browser.redemption(code).with("code_verifier", "x".repeat(43)));

        assertInvalidGrant(answer);
    }

    @Test
    void a_code_without_a_verifier() throws Exception {
        var code = browser.code("amira");

        var answer = browser.post("/oauth2/token", browser.redemption(code).without("code_verifier"));

        assertThat(answer.statusCode()).isBetween(400, 401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    void a_code_used_twice_which_also_ends_what_the_first_use_gave() throws Exception {
        var code = browser.code("amira");
        var first = browser.post("/oauth2/token", browser.redemption(code));
        assertThat(first.statusCode()).isEqualTo(200);

        assertInvalidGrant(browser.post("/oauth2/token", browser.redemption(code)));

        var token =
                JsonMapper.shared().readTree(first.body()).get("access_token").asString();
        assertThat(browser.get("/userinfo", token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_code_used_by_many_at_the_same_moment_but_for_the_first() throws Exception {
        for (int round = 0; round < 5; round++) {
            var redemption = browser.redemption(provider.browser().code("amira"));
            var together = new CyclicBarrier(AT_ONCE);
            Callable<HttpResponse<String>> redeeming = () -> {
                together.await(30, TimeUnit.SECONDS);
                return browser.post("/oauth2/token", redemption);
            };
            try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
                var answers = threads.invokeAll(Collections.nCopies(AT_ONCE, redeeming)).stream()
                        .map(Future::resultNow)
                        .toList();

                assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                        .hasSize(1);
                answers.stream()
                        .filter(answer -> answer.statusCode() != 200)
                        .forEach(RefusedSigningInTest::assertInvalidGrant);
            }
        }
    }

    @Test
    void a_code_redeemed_for_another_address() throws Exception {
        var code = browser.code("amira");

        var answer = browser.post(
                "/oauth2/token", browser.redemption(code).with("redirect_uri", provider.portal() + "/elsewhere"));

        assertInvalidGrant(answer);
    }

    @Test
    void a_token_for_the_portal_itself() throws Exception {
        var answer = browser.post("/oauth2/token", Form.of("grant_type", "client_credentials", "client_id", "portal"));

        assertThat(answer.statusCode()).isBetween(400, 401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    void a_code_for_a_demo_account_s_own_client() throws Exception {
        assertThat(browser.authorize(browser.request().with("client_id", "amira"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void userinfo_for_a_token_that_nobody_signed_in_for() throws Exception {
        var token = provider.tokens().token("amira", "demo", Map.of());

        assertThat(browser.get("/userinfo", token).statusCode()).isEqualTo(401);
        assertThat(browser.get("/userinfo").statusCode()).isEqualTo(401);
        assertThat(browser.cookies()).isEmpty();
    }

    private static String errorOf(HttpResponse<String> answer) {
        var location = location(answer);
        assertThat(location.toString()).startsWith(provider.portal() + "/login/oauth2/code/kommig?");
        return Form.inQueryOf(location).get("error");
    }

    private static void assertInvalidGrant(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant").doesNotContain("access_token");
    }
}
