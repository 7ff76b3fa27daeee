package de.kommig.benchmarks.writing;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that is open, and an organisation with two people who write; new ones in each run.
 *
 * @param call its id
 * @param author who has registered the organisation
 * @param colleague a second member, who may write too
 */
record Scene(String call, Voice author, Voice colleague) {

    private static final int FORBIDDEN = 403;

    private static final String CALL = """
            {"title": "Messung", "opensAt": "2000-01-01T00:00:00Z", "closesAt": "2100-01-01T00:00:00Z",
             "budget": {"amount": "100000000.00", "currency": "EUR"}, "reviewers": 3, "quorum": 3}
            """;

    static Scene set(Http http, Voice coordinator, Duration patience) {
        return set(http, coordinator, patience, CALL);
    }

    /** @param call as JSON, as its funder writes it */
    static Scene set(Http http, Voice coordinator, Duration patience, String call) {
        Voice funder = Voice.funder(UUID.randomUUID());
        Voice author = Voice.applicant(UUID.randomUUID());
        Voice colleague = new Voice(UUID.randomUUID(), Role.ORGANISATION, author.organisation());
        register(http, funder, "foundation", "funder");
        send(http, "/api/organisations/" + funder.organisation() + "/confirmation", coordinator, null);
        register(http, author, "registered-association", "civil-society");
        String clients = "/api/organisations/" + author.organisation() + "/clients";
        send(http, clients, author, """
                {"client": "%s", "role": "editor", "purpose": "Messung", "expiresAt": "%s"}
                """.formatted(
                        colleague.person(), Instant.now().plus(Duration.ofDays(1))));
        send(http, clients + "/acceptance", colleague.alone(), null);
        for (Voice voice : List.of(funder, author, colleague)) {
            awaitKnown(http, voice, patience);
        }
        return new Scene(publish(http, funder, call, patience), author, colleague);
    }

    /** Begins an application; the id. */
    String begin(Http http, String title) {
        return post(http, Service.APPLICATIONS, "/api/applications", author, """
                {"callId": "%s", "title": "%s", "summary": "Treffen, einmal in der Woche.",
                 "requestedAmount": {"amount": "500.00", "currency": "EUR"}, "answers": {"goals": "Deutsch im Alltag"}}
                """.formatted(call, title))
                .createdId();
    }

    /** The call takes a funder that the applications service knows to be confirmed, which it learns by an event. */
    private static String publish(Http http, Voice funder, String body, Duration patience) {
        Backoff backoff = new Backoff(patience);
        Reply drafted;
        do {
            drafted = http.send(Request.post(Service.APPLICATIONS, "/api/calls", funder, body, Map.of()));
        } while (drafted.status() == FORBIDDEN && backoff.again());
        String id = checked("/api/calls", drafted).createdId();
        post(http, Service.APPLICATIONS, "/api/calls/" + id + "/publication", funder, null);
        return id;
    }

    private static void register(Http http, Voice voice, String legalForm, String side) {
        send(http, "/api/organisations", voice.alone(), """
                {"id": "%s", "name": "Messung %s", "legalForm": "%s", "side": "%s"}
                """.formatted(
                        voice.organisation(), voice.person(), legalForm, side));
    }

    private static void send(Http http, String path, Voice voice, @Nullable String body) {
        post(http, Service.ORGANISATIONS, path, voice, body);
    }

    private static Reply post(Http http, Service service, String path, Voice voice, @Nullable String body) {
        return checked(path, http.send(Request.post(service, path, voice, body, Map.of())));
    }

    private static void awaitKnown(Http http, Voice voice, Duration patience) {
        Backoff backoff = new Backoff(patience);
        Reply reply;
        do {
            reply = http.send(Request.get(Service.APPLICATIONS, "/api/calls?limit=1", voice));
        } while (reply.status() == FORBIDDEN && backoff.again());
        checked("/api/calls", reply);
    }

    static Reply checked(String what, Reply reply) {
        if (!reply.is2xx()) {
            throw new UnexpectedReply(what, reply);
        }
        return reply;
    }
}
