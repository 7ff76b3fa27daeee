package de.kommig.web;

import com.nimbusds.jwt.JWTClaimsSet;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.tiny.Members;
import de.kommig.tiny.TinyService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tiny service, started once for all tests of this module, and a client for it. */
final class Tiny {

    static final Issuer ISSUER;
    static final ConfigurableApplicationContext CONTEXT;
    static final int PORT;
    static final UUID PERSON = UUID.fromString("5a0f6a3e-0000-4000-8000-000000000001");
    static final UUID ORGANISATION = UUID.fromString("5a0f6a3e-0000-4000-8000-000000000002");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();

    static {
        try {
            ISSUER = new Issuer();
            CONTEXT = ServiceLauncher.run(
                    TinyService.class,
                    "tiny",
                    "--server.port=0",
                    "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER.uri());
            PORT = CONTEXT.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Runtime.getRuntime().addShutdownHook(new Thread(ISSUER::close));
        } catch (Exception e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Tiny() {}

    /** An answer with its body read as JSON, if it is any. */
    record Reply(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return MAPPER.readTree(response.body());
        }

        /** What a problem says, e.g. {@code 400 invalid-input /text not-blank}. */
        String problem() {
            if (!header("Content-Type").equals("application/problem+json")) {
                return status() + " is no problem but " + header("Content-Type") + ": " + response.body();
            }
            JsonNode json = json();
            StringBuilder told = new StringBuilder()
                    .append(status())
                    .append(' ')
                    .append(json.path("type").asString().replace("https://kommig.de/problems/", ""));
            for (JsonNode error : json.path("errors")) {
                String where = error.path("pointer").asString("")
                        + error.path("parameter").asString("")
                        + error.path("header").asString("");
                told.append(' ')
                        .append(where)
                        .append(' ')
                        .append(error.path("code").asString());
            }
            boolean complete = json.path("status").asInt() == status()
                    && !json.path("title").asString().isBlank();
            return complete ? told.toString() : "incomplete: " + response.body();
        }
    }

    /** A token of somebody who acts in this capacity, always the same one. */
    static String token(Role role) throws Exception {
        return ISSUER.sign(claims(role));
    }

    static UUID person(Role role) {
        UUID person = role == Role.ORGANISATION ? PERSON : NameUuid.of("tiny", role.name());
        if (role.needsOrganisation()) {
            Members.own(person, ORGANISATION, role);
        }
        return person;
    }

    static JWTClaimsSet.Builder claims(Role role) {
        return ISSUER.claims(person(role));
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path));
    }

    static HttpRequest.Builder signedIn(String path) throws Exception {
        return request(path).header("Authorization", "Bearer " + token(Role.ORGANISATION));
    }

    static Reply send(HttpRequest.Builder request) throws Exception {
        return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    static Reply get(String path) throws Exception {
        return send(signedIn(path));
    }

    static Reply post(String path, String json, String... headers) throws Exception {
        HttpRequest.Builder request = signedIn(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static int eventCount() {
        AtomicInteger count = new AtomicInteger();
        CONTEXT.getBean(InMemoryEventStore.class).readAll(event -> count.incrementAndGet());
        return count.get();
    }
}
