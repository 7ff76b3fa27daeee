package de.kommig.local.identity;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/** Signs in at the portal as a person would, step by step: keeps cookies, follows nothing by itself, runs no scripts. */
final class Browser {

    /** The example of RFC 7636, appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI provider;
    private final URI portal;

    Browser(URI provider, URI portal) {
        this.provider = provider;
        this.portal = portal;
    }

    /** What the portal asks for. */
    Form request() {
        return Form.of(
                "response_type", "code",
                "client_id", "portal",
                "redirect_uri", portal + "/login/oauth2/code/kommig",
                "scope", "openid profile",
                "state", "a-state",
                "nonce", "a-nonce",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256");
    }

    /** What the portal redeems a code with. */
    Form redemption(String code) {
        return Form.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "portal",
                "redirect_uri",
                portal + "/login/oauth2/code/kommig",
                "code",
                code,
                "code_verifier",
                VERIFIER);
    }

    HttpResponse<String> authorize(Form request) throws Exception {
        return get("/oauth2/authorize?" + request.encoded());
    }

    HttpResponse<String> signIn(String name, String password) throws Exception {
        var csrf = CSRF.matcher(get("/login").body());
        if (!csrf.find()) {
            throw new AssertionError("The page has no token against forgery");
        }
        return post("/login", Form.of("_csrf", csrf.group(1), "username", name, "password", password));
    }

    /** The whole way to a code. */
    String code(String name) throws Exception {
        authorize(request());
        var toProvider = location(signIn(name, DemoAccount.SECRET));
        return Form.inQueryOf(location(get(toProvider.toString()))).get("code");
    }

    HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(provider.resolve(address)).header("Accept", "text/html"));
    }

    HttpResponse<String> get(String address, String token) throws Exception {
        return send(HttpRequest.newBuilder(provider.resolve(address)).header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> post(String address, Form form) throws Exception {
        return send(HttpRequest.newBuilder(provider.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded())));
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    static URI location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow(() -> new AssertionError(answer.statusCode() + ": " + answer.body()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
