package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.platform.Backoff;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.NoAnswer;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.time.Duration;
import java.util.function.Predicate;

/** Waits for what the platform does by itself: the round that opens after an admission, the vote that arrives after a closure. */
final class Reactions {

    /** Each grant waits twice; asked every few milliseconds, the platform would answer more questions than commands. */
    private static final long FIRST_LOOK_MILLIS = 100;

    private final Http http;
    private final Duration patience;

    Reactions(Http http, Duration patience) {
        this.http = http;
        this.patience = patience;
    }

    void awaitRound(String application, Voice coordinator) {
        await(Request.get(Service.REVIEWS, "/api/rounds/" + application, coordinator), Reply::is2xx);
    }

    void awaitVote(String application, Voice funder) {
        Request request = Request.get(Service.APPLICATIONS, "/api/applications/" + application, funder);
        await(
                request,
                reply -> reply.is2xx()
                        && !reply.json().path("state").asString("").equals("under-review")
                        && !reply.json().path("state").asString("").equals("admitted"));
    }

    private void await(Request request, Predicate<Reply> there) {
        Backoff backoff = new Backoff(patience, FIRST_LOOK_MILLIS);
        while (true) {
            Reply reply;
            if (!backoff.again()) {
                throw new NoAnswer(
                        request.path() + ": waited " + patience.toSeconds() + " s in vain",
                        new java.util.concurrent.TimeoutException());
            }
            reply = http.send(request);
            if (there.test(reply)) {
                return;
            }
            // 403: it does not know who asks yet, see Newcomers.
            if (!reply.is2xx() && reply.status() != 404 && reply.status() != 403) {
                throw new UnexpectedReply(request.path(), reply);
            }
        }
    }
}
