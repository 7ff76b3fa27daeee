package de.kommig.local.identity;

import static de.kommig.local.identity.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The way from the portal to a token: authorization code with PKCE (RFC 6749 section 4.1, RFC 7636). */
class SigningInTest extends InTheBrowser {

    @Test
    void a_person_goes_from_the_portal_over_the_login_page_back_to_the_portal() throws Exception {
        var begun = browser.authorize(browser.request());
        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(location(begun)).hasPath("/login");

        var signedIn = browser.signIn("amira", "demo");
        assertThat(location(signedIn))
                .hasHost("127.0.0.1")
                .hasPort(provider.port())
                .hasPath("/oauth2/authorize");

        var back = location(browser.get(location(signedIn).toString()));
        assertThat(back.toString()).startsWith(provider.portal() + "/login/oauth2/code/kommig?");
        assertThat(Form.inQueryOf(back).get("state")).isEqualTo("a-state");
        assertThat(Form.inQueryOf(back).get("code")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amira", "carla", "rosa", "fatima"})
    void whoever_signs_in_gets_the_claims_that_client_credentials_give(String name) throws Exception {
        var signedIn = claims(redeem(browser.redemption(browser.code(name))), "access_token");

        var direct = provider.tokens().claims(name, "demo", Map.of());
        for (var claim : List.of("iss", "sub", "aud")) {
            assertThat(signedIn.getClaim(claim)).as(claim).isEqualTo(direct.getClaim(claim));
        }
        assertThat(signedIn.getClaims().keySet())
                .containsAll(direct.getClaims().keySet())
                .doesNotContain("role", "organisation");
    }

    @Test
    void an_id_token_tells_the_portal_who_has_signed_in() throws Exception {
        var claims = claims(redeem(browser.redemption(browser.code("rosa"))), "id_token");

        assertThat(claims.getSubject()).isEqualTo("a3000000-0000-4000-8000-000000000004");
        assertThat(claims.getStringClaim("name")).isEqualTo("rosa");
        assertThat(claims.getAudience()).containsExactly("portal");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("a-nonce");
    }

    @Test
    void a_public_client_gets_no_refresh_token() throws Exception {
        assertThat(redeem(browser.redemption(browser.code("amira"))).body()).doesNotContain("refresh_token");
    }

    @Test
    void userinfo_says_the_same_as_the_id_token() throws Exception {
        var token = text(redeem(browser.redemption(browser.code("rosa"))), "access_token");

        var answer = browser.get("/userinfo", token);

        assertThat(text(answer, "sub")).isEqualTo("a3000000-0000-4000-8000-000000000004");
        assertThat(text(answer, "name")).isEqualTo("rosa");
    }

    @Test
    void the_discovery_document_names_the_ways_in_and_out() throws Exception {
        var found = browser.get("/.well-known/openid-configuration");

        assertThat(text(found, "issuer")).isEqualTo(provider.url().toString());
        assertThat(text(found, "authorization_endpoint")).isEqualTo(provider.url() + "/oauth2/authorize");
        assertThat(text(found, "userinfo_endpoint")).isEqualTo(provider.url() + "/userinfo");
        assertThat(text(found, "end_session_endpoint")).isEqualTo(provider.url() + "/connect/logout");
    }

    @Test
    void who_signs_out_is_sent_to_the_portal_and_asked_again_the_next_time() throws Exception {
        var idToken = text(redeem(browser.redemption(browser.code("amira"))), "id_token");
        assertThat(Form.inQueryOf(location(browser.authorize(browser.request())))
                        .get("code"))
                .isNotBlank();

        var out = browser.get("/connect/logout?"
                + Form.of("id_token_hint", idToken, "post_logout_redirect_uri", provider.portal() + "/")
                        .encoded());

        assertThat(location(out)).hasToString(provider.portal() + "/");
        assertThat(location(browser.authorize(browser.request()))).hasPath("/login");
    }

    @Test
    void nobody_is_sent_elsewhere_after_signing_out() throws Exception {
        var idToken = text(redeem(browser.redemption(browser.code("amira"))), "id_token");

        var out = browser.get("/connect/logout?"
                + Form.of("id_token_hint", idToken, "post_logout_redirect_uri", "http://127.0.0.1:1/")
                        .encoded());

        assertThat(out.statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> redeem(Form form) throws Exception {
        var answer = browser.post("/oauth2/token", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static JWTClaimsSet claims(HttpResponse<String> answer, String name) throws Exception {
        return SignedJWT.parse(text(answer, name)).getJWTClaimsSet();
    }

    private static String text(HttpResponse<String> answer, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get(name).asString();
    }
}
