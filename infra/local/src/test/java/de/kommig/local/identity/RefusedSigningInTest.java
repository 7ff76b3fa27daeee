package de.kommig.local.identity;

import static de.kommig.local.identity.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
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
    void a_sign_in_begun_with_wrong_parameters_is_told_so_in_plain_words() throws Exception {
        var answer = browser.authorize(browser.request().with("client_id", "nobody"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("<html lang=\"de\">", "Das hat nicht geklappt", "lang=\"en\"", "That did not work")
                .doesNotContain("Whitelabel", "Exception", "nobody\"");
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

    @Test
    void a_form_that_says_something_twice() throws Exception {
        var form = browser.redemption(browser.code("amira")).encoded();

        for (var twice : new String[] {"code=another", "grant_type=client_credentials", "client_id=amira"}) {
            var answer = raw("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + (form.length() + 1 + twice.length()) + "\r\n\r\n" + form + "&" + twice);

            assertThat(answer).as(twice).startsWith("HTTP/1.1 400").contains("{\"error\":\"invalid_request\"}");
        }
    }

    @Test
    void a_request_with_two_callers() throws Exception {
        var answer = raw("Authorization: Basic YW1pcmE6ZGVtbw==\r\nAuthorization: Basic YmlsYWw6ZGVtbw==\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 29\r\n\r\n"
                + "grant_type=client_credentials");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("access_token");
    }

    @Test
    void a_body_that_cannot_be_read_and_the_log_is_silent_about_it() throws Exception {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        root.addAppender(log);
        try {
            var answer = raw("Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "zz\r\ngrant_type=client_credentials\r\n0\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 400");
            assertThat(log.list)
                    .noneMatch(event ->
                            event.getLevel().isGreaterOrEqual(Level.WARN) || event.getThrowableProxy() != null);
        } finally {
            root.detachAppender(log);
        }
    }

    /** What is answered to a request for a token with these headers and body. */
    private static String raw(String rest) throws Exception {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), provider.url().getPort())) {
            var request = "POST /oauth2/token HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + rest;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
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
