package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Answers to outlines that are sent twice, too late, or by many at once. */
class OutlinesAtOnceTest {

    private static final int AT_ONCE = 8;
    private static final String REFUSAL = "{\"reasons\": \"Zu ähnlich.\", \"nextSteps\": \"Im Mai wieder.\"}";

    private final Cast cast = new Cast();

    @Test
    void of_two_members_who_answer_at_the_same_moment_one_does() throws Exception {
        UUID id = cast.outlined();
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                boolean invites = i % 2 == 0;
                Callable<Integer> answer = () -> {
                    start.await();
                    return (invites
                                    ? cast.funder().post(path(id) + "/invitation")
                                    : cast.funder().post(path(id) + "/outline-refusal", REFUSAL))
                            .status();
                };
                answers.add(threads.submit(answer));
            }
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(3);
    }

    @Test
    void an_invitation_sent_again_is_answered_as_the_first_time() {
        UUID id = cast.outlined();
        Api funder = cast.funder().with("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = ok(funder.post(path(id) + "/invitation"));
        ok(cast.applicant().post(path(id) + "/withdrawal"));

        Answer again = ok(funder.post(path(id) + "/invitation"));

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(4);
    }

    @Test
    void who_has_seen_an_older_version_answers_nothing() {
        UUID id = cast.outlined();

        Answer stale = cast.funder().with("If-Match", "\"1\"").post(path(id) + "/invitation");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);
    }
}
