package de.kommig.local.identity;

import static de.kommig.local.identity.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class LoginPageTest extends InTheBrowser {

    @Test
    void offers_each_demo_person_with_a_few_words_in_german_and_in_english() throws Exception {
        var page = browser.get("/login").body();

        assertThat(DemoAccount.people())
                .hasSize(8)
                .allSatisfy(account -> assertThat(page)
                        .contains("value=\"" + account.name() + "\"")
                        .contains(account.occupation())
                        .contains(account.about()));
    }

    @Test
    void is_for_people_and_lets_no_machine_in() throws Exception {
        assertThat(browser.get("/login").body()).doesNotContain("agency-system");
        assertThat(location(browser.signIn("agency-system", "demo"))).hasPath("/login");
    }

    @Test
    void is_german_and_tells_what_each_field_is() throws Exception {
        var answer = browser.get("/login");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("<html lang=\"de\">", "<title>", "<legend>", "<label for=\"password\">", "Wählen Sie")
                .contains("Who do you want to be?", "(password)", "(sign in)", "The password is the same for all")
                .doesNotContain("role=\"alert\"")
                .doesNotContainPattern("\\{[a-z-]+}");
    }

    @Test
    void needs_nothing_from_elsewhere_and_no_script() throws Exception {
        assertThat(browser.get("/login").body())
                .doesNotContain("<script", "<link", "<img", "<iframe", "http:", "https:", "src=", "url(", "@import")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void forbids_the_browser_everything_but_its_own_style_and_the_way_to_the_portal() throws Exception {
        var answer = browser.get("/login");

        var style = answer.body().replaceFirst("(?s).*<style>(.*)</style>.*", "$1");
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'sha256-" + hash + "'; form-action 'self' " + provider.portal()
                        + "; frame-ancestors 'none'; base-uri 'none'");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void says_in_plain_german_that_a_password_is_wrong() throws Exception {
        browser.authorize(browser.request());

        var failed = location(browser.signIn("amira", "wrong"));

        assertThat(browser.get(failed.toString()).body())
                .contains("role=\"alert\"", "Das Passwort stimmt nicht", "the password is wrong");
        assertThat(location(browser.authorize(browser.request()))).hasPath("/login");
    }

    @Test
    void treats_a_stranger_like_a_wrong_password() throws Exception {
        assertThat(location(browser.signIn("nobody", "demo"))).isEqualTo(location(browser.signIn("amira", "wrong")));
        assertThat(location(browser.signIn("loader", Loader.in(folder).secret())))
                .hasPath("/login");
    }

    @Test
    void lets_nobody_in_by_a_form_from_elsewhere() throws Exception {
        browser.authorize(browser.request());

        var answer = browser.post("/login", Form.of("username", "amira", "password", "demo"));

        assertThat(browser.get(location(answer).toString()).body()).contains("Die Seite war zu lange offen");
        assertThat(location(browser.authorize(browser.request()))).hasPath("/login");
    }

    @Test
    void leads_who_came_from_nowhere_to_the_portal() throws Exception {
        assertThat(location(browser.signIn("amira", "demo"))).isEqualTo(provider.portal());
    }

    @Test
    void keeps_the_session_in_a_cookie_that_no_script_and_no_other_site_can_use() throws Exception {
        var cookie = browser.authorize(browser.request())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).startsWith("kommig-identity=").contains("HttpOnly", "SameSite=Lax");
        browser.signIn("amira", "demo");
        assertThat(browser.cookies())
                .singleElement()
                .satisfies(changed -> assertThat(cookie)
                        .as("a session from before signing in gets another id")
                        .doesNotContain(changed.getValue()));
    }

    @Test
    void leaves_the_other_addresses_without_a_session() throws Exception {
        browser.get("/");
        browser.get("/oauth2/jwks");
        browser.get("/anything");
        browser.post("/oauth2/token", Form.of("grant_type", "client_credentials"));

        assertThat(browser.cookies()).isEmpty();
    }
}
