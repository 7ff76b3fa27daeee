package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
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

/** What is sent twice, too late, or by many at once. */
class OnceAndForAllTest {

    private static final int AT_ONCE = 8;

    private final Cast cast = new Cast();

    @Test
    void a_draft_sent_twice_with_one_key_is_begun_once_and_answered_the_same() {
        UUID call = cast.publishedCall();
        Api applicant =
                cast.applicant().with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = applicant.post("/api/applications", Cast.draft(call));
        Answer second = applicant.post("/api/applications", Cast.draft(call));

        assertThat(created(second)).isEqualTo(created(first));
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, created(first))).hasSize(1);
    }

    @Test
    void a_key_is_not_used_again_for_something_else() {
        UUID call = cast.publishedCall();
        Api applicant =
                cast.applicant().with("Idempotency-Key", UUID.randomUUID().toString());
        UUID id = created(applicant.post("/api/applications", Cast.draft(call)));

        Answer other =
                applicant.post("/api/applications", Cast.draft(call).replace("Sprachcafé", "Etwas ganz anderes"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(1);
    }

    @Test
    void a_submission_sent_again_is_answered_as_the_first_time_even_after_the_state_went_on() {
        UUID id = cast.drafted(cast.publishedCall());
        Api applicant =
                cast.applicant().with("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = ok(applicant.post(path(id) + "/submission"));
        ok(cast.coordinator().post(path(id) + "/admission"));

        Answer again = ok(applicant.post(path(id) + "/submission"));

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(3);
    }

    @Test
    void who_has_seen_an_older_version_changes_nothing() {
        UUID id = cast.drafted(cast.publishedCall());
        ok(cast.edit(id));

        Answer stale = cast.applicant().with("If-Match", "\"1\"").post(path(id) + "/submission");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);

        Answer fresh = cast.applicant().with("If-Match", "\"2\"").post(path(id) + "/submission");
        assertThat(ok(fresh).header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void many_submissions_at_once_are_one() throws Exception {
        UUID id = cast.drafted(cast.publishedCall());
        Api applicant = cast.applicant();
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        Callable<Integer> submission = () -> {
            start.await();
            return applicant.post(path(id) + "/submission").status();
        };

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(threads.submit(submission));
            }
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);
    }
}
