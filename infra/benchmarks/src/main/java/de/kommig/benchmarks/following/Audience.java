package de.kommig.benchmarks.following;

import static java.util.Objects.requireNonNull;

import de.kommig.benchmarks.platform.Backoff;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Role;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A funder that is new, and programs that read for it: one alone would be refused by the limits on what one caller may ask for.
 *
 * @param feed the feed that it always has
 */
record Audience(UUID feed, List<Voice> readers) {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /** Registers them, and returns once the feeds service knows them. */
    static Audience of(int readers, Http http, Voice coordinator, Duration patience) {
        Voice owner = Voice.funder(UUID.randomUUID());
        UUID funder = requireNonNull(owner.organisation());
        post(http, "/api/organisations", owner.alone(), """
                {"id": "%s", "name": "Messung %s", "legalForm": "foundation", "side": "funder"}
                """.formatted(funder, funder));
        post(http, "/api/organisations/" + funder + "/confirmation", coordinator, null);
        List<Voice> all = new ArrayList<>(List.of(owner));
        String clients = "/api/organisations/" + funder + "/clients";
        while (all.size() < readers) {
            Voice reader = new Voice(UUID.randomUUID(), Role.FUNDER, funder);
            post(http, clients, owner, """
                    {"client": "%s", "role": "viewer", "purpose": "Messung", "expiresAt": "%s"}
                    """.formatted(
                            reader.person(), Instant.now().plus(Duration.ofDays(1))));
            post(http, clients + "/acceptance", reader.alone(), null);
            all.add(reader);
        }
        all.forEach(reader -> awaitKnown(reader, funder, http, patience));
        return new Audience(funder, List.copyOf(all));
    }

    String path() {
        return "/api/feeds/" + feed + "/events";
    }

    private static void post(Http http, String path, Voice voice, @Nullable String body) {
        Reply reply = http.send(Request.post(Service.ORGANISATIONS, path, voice, body, Map.of()));
        if (!reply.is2xx()) {
            throw new UnexpectedReply(path, reply);
        }
    }

    private static void awaitKnown(Voice reader, UUID feed, Http http, Duration patience) {
        String path = "/api/feeds/" + feed;
        Backoff backoff = new Backoff(patience);
        Reply reply;
        do {
            reply = http.send(Request.get(Service.FEEDS, path, reader));
        } while ((reply.status() == FORBIDDEN || reply.status() == NOT_FOUND) && backoff.again());
        if (!reply.is2xx()) {
            throw new UnexpectedReply(path, reply);
        }
    }
}
