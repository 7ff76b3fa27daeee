package de.kommig.benchmarks.delivering;

import de.kommig.benchmarks.platform.Backoff;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import de.kommig.receiver.Receiver;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A funder of its own for each run, and its webhooks. */
final class Funder {

    private static final int FORBIDDEN = 403;

    private final Http http;
    private final Voice voice;
    private final UUID id;

    private Funder(Http http, Voice voice, UUID id) {
        this.http = http;
        this.voice = voice;
        this.id = id;
    }

    /** Registers and confirms one, and waits until the feeds service knows of it. */
    static Funder register(Http http, Voice coordinator, Duration patience) {
        UUID id = UUID.randomUUID();
        Voice voice = Voice.funder(id);
        Funder funder = new Funder(http, voice, id);
        funder.post(Service.ORGANISATIONS, "/api/organisations", voice.alone(), """
                {"id": "%s", "name": "Messung %s", "legalForm": "foundation", "side": "funder"}
                """.formatted(id, id));
        funder.post(Service.ORGANISATIONS, "/api/organisations/" + id + "/confirmation", coordinator, null);
        Backoff backoff = new Backoff(patience);
        Reply reply;
        do {
            reply = http.send(Request.get(Service.FEEDS, "/api/feeds", voice));
        } while (reply.status() == FORBIDDEN && backoff.again());
        checked("/api/feeds", reply);
        return funder;
    }

    UUID id() {
        return id;
    }

    /**
     * Adds a webhook and has its receiver challenged, which trusts it from then on.
     *
     * @param after only what has a greater number in the feed
     */
    String add(Receiver receiver, long after) {
        JsonNode added = post(
                        Service.FEEDS,
                        path(),
                        voice,
                        "{\"url\": \"%s\", \"after\": %d}".formatted(receiver.url(), after))
                .json();
        String webhook = added.path("id").asString("");
        receiver.verification().trust(added.path("secret").asString(""));
        post(Service.FEEDS, path() + "/" + webhook + "/challenge", voice, null);
        return webhook;
    }

    void pause(String webhook) {
        post(Service.FEEDS, path() + "/" + webhook + "/pause", voice, null);
    }

    void resume(String webhook) {
        post(Service.FEEDS, path() + "/" + webhook + "/resumption", voice, null);
    }

    private String path() {
        return "/api/feeds/" + id + "/webhooks";
    }

    private Reply post(Service service, String path, Voice by, @Nullable String body) {
        return checked(path, http.send(Request.post(service, path, by, body, Map.of())));
    }

    private static Reply checked(String what, Reply reply) {
        if (!reply.is2xx()) {
            throw new UnexpectedReply(what, reply);
        }
        return reply;
    }
}
