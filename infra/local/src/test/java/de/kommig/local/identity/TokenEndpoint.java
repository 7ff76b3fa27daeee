package de.kommig.local.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Asks an identity provider for tokens, as curl would. */
final class TokenEndpoint {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    TokenEndpoint(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    HttpResponse<String> ask(String client, String secret, Map<String, String> parameters) throws Exception {
        var form = new StringBuilder("grant_type=client_credentials");
        parameters.forEach((name, value) ->
                form.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(base.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    String token(String client, String secret, Map<String, String> parameters) throws Exception {
        var answer = ask(client, secret, parameters);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }

    JWTClaimsSet claims(String client, String secret, Map<String, String> parameters) throws Exception {
        return SignedJWT.parse(token(client, secret, parameters)).getJWTClaimsSet();
    }

    HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
