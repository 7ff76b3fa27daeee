package de.kommig.benchmarks.platform;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of everybody for whom the loader speaks; kept, and renewed before they expire. */
final class Tokens {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final Running running;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    Tokens(HttpClient http, Running running) {
        this.http = http;
        this.running = running;
    }

    /** A token that is good for a while yet. */
    String of(Voice voice) throws IOException, InterruptedException {
        Kept place = kept.computeIfAbsent(voice.person(), p -> new Kept());
        place.lock.lock();
        try {
            String token = place.token;
            if (token == null || Instant.now().isAfter(place.renewAt)) {
                JsonNode grant = request(voice);
                token = grant.path("access_token").asString();
                place.token = token;
                place.renewAt = Instant.now()
                        .plusSeconds(grant.path("expires_in").asLong(0))
                        .minus(MARGIN);
            }
            return token;
        } finally {
            place.lock.unlock();
        }
    }

    /** Drops a token that was refused. */
    void forget(Voice voice) {
        kept.remove(voice.person());
    }

    private JsonNode request(Voice voice) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&person=" + voice.person();
        HttpRequest request = HttpRequest.newBuilder(running.platform().tokenEndpoint())
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic())
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("no token for " + voice + ": " + response.statusCode() + " " + response.body());
        }
        return MAPPER.readTree(response.body());
    }

    private String basic() {
        String[] idAndSecret = running.credentials().split(":", 2);
        String encoded = URLEncoder.encode(idAndSecret[0], StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(idAndSecret[1], StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(encoded.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Kept {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable String token;
        private Instant renewAt = Instant.EPOCH;
    }
}
