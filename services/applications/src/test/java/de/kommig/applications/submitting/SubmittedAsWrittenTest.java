package de.kommig.applications.submitting;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.kommig.applications.Cast;
import de.kommig.applications.SavingDrafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is written while an application is handed in is either in what is handed in, or refused. */
class SubmittedAsWrittenTest {

    private final Cast cast = new Cast();
    private final UUID id = cast.drafted(cast.publishedCall());
    private final Api colleague = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), cast.organisation());

    @RepeatedTest(5)
    void whoever_writes_while_it_is_submitted_is_in_it_or_refused() throws Exception {
        Map<String, String> acknowledged = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Map<String, String>> one = threads.submit(() -> writing(cast.applicant(), "a"));
            Future<Map<String, String>> other = threads.submit(() -> writing(colleague, "b"));
            while (SavingDrafts.draft(cast.applicant(), id).get("revision").asInt() < 6) {
                Thread.onSpinWait();
            }
            submit();
            acknowledged.putAll(one.get());
            acknowledged.putAll(other.get());
        }

        assertThat(acknowledged).isNotEmpty();
        JsonNode answers = ok(cast.coordinator().get(path(id))).json().get("answers");
        acknowledged.forEach((key, text) ->
                assertThat(answers.path(key).asString("")).as(key).isEqualTo(text));
    }

    private void submit() {
        Answer answer = cast.applicant().post(path(id) + "/submission");
        while (answer.status() == 503) {
            answer = cast.applicant().post(path(id) + "/submission");
        }
        ok(answer);
    }

    /** Writes until it is refused for good; what was acknowledged last, by field. */
    private Map<String, String> writing(Api who, String name) {
        Map<String, String> acknowledged = new TreeMap<>();
        long base = 1;
        for (int i = 0; i < 2_000; i++) {
            String key = name + i % 7;
            String text = name + i;
            Answer answer = SavingDrafts.save(who, id, base, SavingDrafts.answer(key, text));
            if (answer.status() == 200) {
                acknowledged.put(key, text);
                base = answer.json().get("revision").asLong();
            } else if (answer.problem().equals("application-is-submitted")) {
                return acknowledged;
            } else {
                assertThat(answer.status()).as(answer.toString()).isIn(409, 503);
            }
        }
        throw new AssertionError("it was never submitted");
    }

    @Test
    void a_submission_that_broke_off_leaves_a_draft_that_can_be_written_a_little_later() {
        seal(Instant.now());
        Answer early = SavingDrafts.save(colleague, id, 1, SavingDrafts.title("Zu früh"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.problem()).isEqualTo("submission-under-way");

        seal(Instant.now().minusSeconds(10));
        ok(SavingDrafts.save(colleague, id, 1, SavingDrafts.title("Danach")));

        // Whoever was merely slow finds that something else has happened in between, and decides anew.
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);
        ok(cast.applicant().post(path(id) + "/submission"));
        assertThat(ok(cast.coordinator().get(path(id))).json().get("title").asString())
                .isEqualTo("Danach");
    }

    @Test
    void a_submission_after_one_that_broke_off_goes_through() {
        seal(Instant.now());

        ok(cast.applicant().post(path(id) + "/submission"));

        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);
    }

    @Test
    void a_submission_that_is_refused_leaves_the_draft_open() {
        ok(SavingDrafts.save(
                cast.applicant(),
                id,
                1,
                SavingDrafts.change("/requestedAmount", "{\"amount\": \"100000.01\", \"currency\": \"EUR\"}")));

        Answer refused = cast.applicant().post(path(id) + "/submission");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("amount-exceeds-budget");
        ok(SavingDrafts.save(colleague, id, 2, SavingDrafts.title("Weiter")));
    }

    @Test
    void what_waits_in_a_conflict_is_not_lost_by_handing_in() {
        ok(SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.title("Café A")));
        JsonNode beside = ok(SavingDrafts.save(colleague, id, 1, SavingDrafts.title("Café B")))
                .json();
        assertThat(beside.at("/completeness/findings/0/code").asString()).isEqualTo("conflict-not-settled");
        assertThat(beside.at("/completeness/findings/0/pointer").asString()).isEqualTo("/title");
        assertThat(beside.at("/completeness/percent").asInt()).isLessThan(100);

        Answer refused = cast.applicant().post(path(id) + "/submission");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("draft-has-conflicts");
        assertThat(refused.json().at("/details/fields/0").asString()).isEqualTo("/title");
        JsonNode draft = SavingDrafts.draft(cast.applicant(), id);
        assertThat(draft.get("conflicts").get(0).get("value").asString()).isEqualTo("Café B");
        ok(SavingDrafts.save(colleague, id, draft.get("revision").asLong(), SavingDrafts.title("Café A und B")));
        ok(cast.applicant().post(path(id) + "/submission"));
        assertThat(ok(cast.coordinator().get(path(id))).json().get("title").asString())
                .isEqualTo("Café A und B");
    }

    @Test
    void a_submission_sent_again_after_it_was_sent_back_leaves_the_draft_open() {
        Api once = cast.applicant().with("Idempotency-Key", UUID.randomUUID().toString());
        ok(once.post(path(id) + "/submission"));
        ok(cast.requestCorrection(id));

        ok(once.post(path(id) + "/submission"));

        long revision = SavingDrafts.draft(colleague, id).get("revision").asLong();
        ok(SavingDrafts.save(colleague, id, revision, SavingDrafts.title("Weiter")));
    }

    /** As a crash leaves it between the seal and the event. */
    private void seal(Instant at) {
        MongoCollection<Document> drafts = SERVICE.bean(MongoDatabase.class).getCollection("drafts");
        drafts.updateOne(
                Filters.eq("_id", id.toString()),
                Updates.combine(Updates.set("sealedVersion", 1L), Updates.set("sealedAt", Date.from(at))));
    }
}
