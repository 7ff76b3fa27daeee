package de.kommig.benchmarks.authorizing;

import de.kommig.benchmarks.platform.Backoff;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People who each own an organisation; the same ones in every run, so that a platform gets no fuller by measuring it. */
final class Members {

    private static final int CONFLICT = 409;
    private static final int FORBIDDEN = 403;

    private Members() {}

    /** Registers what is missing, and returns once the service that is measured knows all of them. */
    static List<Voice> known(int number, Http http, Duration patience) {
        List<Voice> members = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            UUID organisation = UUID.nameUUIDFromBytes(("authorize " + i).getBytes(StandardCharsets.UTF_8));
            Voice member = Voice.applicant(organisation);
            register(organisation, i, member, http);
            members.add(member);
        }
        members.forEach(member -> awaitKnown(member, http, patience));
        return members;
    }

    private static void register(UUID organisation, int number, Voice member, Http http) {
        String body = """
                {"id": "%s", "name": "Messung %d", "legalForm": "initiative", "side": "civil-society"}
                """.formatted(organisation, number);
        Reply reply =
                http.send(Request.post(Service.ORGANISATIONS, "/api/organisations", member.alone(), body, Map.of()));
        if (!reply.is2xx() && reply.status() != CONFLICT) {
            throw new UnexpectedReply("registering " + organisation, reply);
        }
    }

    private static void awaitKnown(Voice member, Http http, Duration patience) {
        Backoff backoff = new Backoff(patience);
        Reply reply;
        do {
            reply = http.send(Request.get(Service.APPLICATIONS, AuthorizeCommand.MEASURED, member));
        } while (reply.status() == FORBIDDEN && backoff.again());
        if (!reply.is2xx()) {
            throw new UnexpectedReply(AuthorizeCommand.MEASURED, reply);
        }
    }
}
