package de.kommig.local;

import de.kommig.local.identity.PlatformDescription;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a running platform as its users do. */
final class PlatformHttp {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final PlatformDescription platform;

    PlatformHttp(PlatformDescription platform) {
        this.platform = platform;
    }

    /** An access token for a demo account. */
    String token(String account) {
        var basic = Base64.getEncoder()
                .encodeToString((account + ":" + platform.demoSecret()).getBytes(StandardCharsets.UTF_8));
        var answer = send(HttpRequest.newBuilder(platform.tokenEndpoint())
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return json(answer).get("access_token").asString();
    }

    HttpResponse<String> get(String service, String path, String account) {
        return send(HttpRequest.newBuilder(url(service, path)).header("Authorization", "Bearer " + token(account)));
    }

    /** The same for somebody who belongs to several organisations, acting for one of them. */
    HttpResponse<String> get(String service, String path, String account, String actingFor) {
        return send(HttpRequest.newBuilder(url(service, path))
                .header("Authorization", "Bearer " + token(account))
                .header("Acting-For", actingFor));
    }

    HttpResponse<String> post(String service, String path, String account, String body) {
        return send(HttpRequest.newBuilder(url(service, path))
                .header("Authorization", "Bearer " + token(account))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The same for somebody who belongs to several organisations, acting for one of them. */
    HttpResponse<String> post(String service, String path, String account, String body, String actingFor) {
        return send(HttpRequest.newBuilder(url(service, path))
                .header("Authorization", "Bearer " + token(account))
                .header("Acting-For", actingFor)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** PUT without a body, for an organisation. */
    HttpResponse<String> put(String service, String path, String account, String actingFor) {
        return send(HttpRequest.newBuilder(url(service, path))
                .header("Authorization", "Bearer " + token(account))
                .header("Acting-For", actingFor)
                .PUT(HttpRequest.BodyPublishers.noBody()));
    }

    /** Asks with any method, without a body. */
    HttpResponse<String> send(String method, URI url, String token) {
        return send(HttpRequest.newBuilder(url)
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Gets something that everyone may see. */
    HttpResponse<String> get(URI url) {
        return send(HttpRequest.newBuilder(url));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private URI url(String service, String path) {
        return Objects.requireNonNull(platform.services().get(service), service).resolve(path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
