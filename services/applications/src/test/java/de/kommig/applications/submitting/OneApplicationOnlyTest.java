package de.kommig.applications.submitting;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.kommig.applications.Cast;
import de.kommig.applications.claiming.Claims;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.testing.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A call takes one application of each organisation, also of one that hands in several at the same moment. */
class OneApplicationOnlyTest {

    private static final int AT_ONCE = 8;

    private final Cast cast = new Cast();
    private final UUID call = takesOne("");

    @RepeatedTest(3)
    void of_several_at_the_same_moment_one_is_taken_and_after_its_withdrawal_another() throws Exception {
        List<UUID> drafts =
                Stream.generate(() -> cast.drafted(call)).limit(AT_ONCE).toList();

        List<Answer> answers = atOnce(drafts);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(
                        answer -> assertThat(answer.problem()).isIn("not-eligible", "another-submission-under-way"));
        UUID taken = drafts.get(answers.indexOf(answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()));
        UUID next = drafts.get(drafts.indexOf(taken) == 0 ? 1 : 0);
        assertThat(submit(next).problem()).isEqualTo("not-eligible");

        ok(cast.applicant().post(path(taken) + "/withdrawal"));

        assertThat(state(submit(next))).isEqualTo("submitted");
        assertThat(drafts.stream()
                        .filter(draft -> SERVICE.stored(EventFamilies.APPLICATIONS, draft).stream()
                                .anyMatch(ApplicationEvent.Submitted.class::isInstance)))
                .containsExactlyInAnyOrder(taken, next);
    }

    @Test
    void who_is_refused_keeps_nobody_from_handing_in() {
        UUID tooMuch = created(
                cast.applicant().post("/api/applications", Cast.draft(call).replace("5000.00", "100000.00")));
        UUID draft = cast.drafted(call);
        UUID silent = cast.drafted(call);
        claimedBy(silent);

        assertThat(state(submit(draft))).isEqualTo("submitted");
        assertThat(submit(tooMuch).status()).isEqualTo(409);
        assertThat(submit(silent).problem()).isEqualTo("not-eligible");
    }

    @Test
    void a_submission_that_broke_off_between_claim_and_event_keeps_nobody_out_for_long() {
        UUID broken = cast.drafted(call);
        UUID draft = cast.drafted(call);
        claimedBy(broken);
        seal(broken, Instant.now());
        assertThat(submit(draft).problem()).isEqualTo("another-submission-under-way");

        seal(broken, Instant.now().minusSeconds(10));

        assertThat(state(submit(draft))).isEqualTo("submitted");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, broken))
                .as("who was merely slow finds that something else has come next")
                .hasSize(2);
        assertThat(submit(broken).problem()).isEqualTo("not-eligible");
    }

    @Test
    void an_outline_that_was_turned_down_is_not_in_the_way_of_another() {
        UUID outlines = takesOne(
                ", \"outline\": {\"closesAt\": \"%s\"}".formatted(Instant.now().plus(Duration.ofDays(10))));
        UUID first = cast.drafted(outlines);
        UUID second = cast.drafted(outlines);
        assertThat(state(submit(first))).isEqualTo("outline-submitted");
        assertThat(submit(second).problem()).isEqualTo("not-eligible");

        ok(cast.funder().post(path(first) + "/outline-refusal", """
                {"reasons": "Zu ähnlich wie andere.", "nextSteps": "Sprechen Sie mit KomMig."}"""));

        assertThat(state(submit(second))).isEqualTo("outline-submitted");
    }

    private void claimedBy(UUID application) {
        SERVICE.bean(Claims.class).claim("place/" + call + "/" + cast.organisation(), application, Instant.now());
    }

    private Answer submit(UUID application) {
        return cast.applicant().post(path(application) + "/submission");
    }

    private List<Answer> atOnce(List<UUID> drafts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(drafts.size());
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(drafts.size())) {
            List<Future<Answer>> submissions = threads.invokeAll(drafts.stream()
                    .map(draft -> (Callable<Answer>) () -> {
                        start.await();
                        return submit(draft);
                    })
                    .toList());
            for (Future<Answer> submission : submissions) {
                answers.add(submission.get());
            }
        }
        return answers;
    }

    private UUID takesOne(String outline) {
        String rules = ", \"rules\": {\"eligibility\": {\"several\": false}" + outline + "}}";
        UUID id = created(cast.funder()
                .post("/api/calls", Cast.call(Duration.ofDays(-1)).strip().replaceFirst("}$", rules)));
        ok(cast.funder().post("/api/calls/" + id + "/publication"));
        return id;
    }

    /** As a crash leaves it between the seal and the event. */
    private static void seal(UUID draft, Instant at) {
        SERVICE.bean(MongoDatabase.class)
                .getCollection("drafts")
                .updateOne(
                        Filters.eq("_id", draft.toString()),
                        Updates.combine(Updates.set("sealedVersion", 1L), Updates.set("sealedAt", Date.from(at))));
    }
}
