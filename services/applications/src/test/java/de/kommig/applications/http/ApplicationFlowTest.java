package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.testing.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the draft to the decision; the reviews come in from the other service, through MongoDB, Debezium and Kafka. */
class ApplicationFlowTest {

    private final Cast cast = new Cast();

    @Test
    void an_application_goes_from_the_draft_to_the_decision() {
        UUID call = cast.publishedCall();
        UUID id = cast.drafted(call);
        assertThat(state(cast.edit(id))).isEqualTo("draft");
        assertThat(state(cast.applicant().post(path(id) + "/submission"))).isEqualTo("submitted");
        assertThat(state(cast.requestCorrection(id))).isEqualTo("returned");
        assertThat(state(cast.edit(id))).isEqualTo("returned");
        assertThat(state(cast.applicant().post(path(id) + "/submission"))).isEqualTo("submitted");
        assertThat(state(cast.coordinator().post(path(id) + "/admission"))).isEqualTo("admitted");

        Parties parties = cast.parties(id);
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, id, new RoundEvent.Opened(parties, 3, 2));
        awaitState(id, "under-review");
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, id, new RoundEvent.Closed(parties, Vote.of(2, 1, 0)));
        awaitState(id, "voted");

        Answer decided = cast.funder().post(path(id) + "/decision", """
                        {"outcome": "approved", "amount": {"amount": "4000.00", "currency": "EUR"},
                         "conditions": "Mit Kinderbetreuung.", "reasons": "Die Honorare sind zu hoch."}
                        """);

        assertThat(state(decided)).isEqualTo("approved");
        assertThat(decided.header("ETag")).isEqualTo("\"10\"");
        JsonNode decision = ok(cast.applicant().get(path(id))).json().get("decision");
        assertThat(decision.get("amount").get("amount").asString()).isEqualTo("4000.00");
        assertThat(decision.get("conditions").asString()).isEqualTo("Mit Kinderbetreuung.");
        List<StoredEvent> events = SERVICE.storedWithAttributes(EventFamilies.APPLICATIONS, id);
        assertThat(events)
                .extracting(StoredEvent::data)
                .as("what people wrote stays out of events")
                .noneMatch(data -> data.contains("Treffen")
                        || data.contains("Deutsch")
                        || data.contains("genauer")
                        || data.contains("Kinderbetreuung"));
        assertThat(events)
                .extracting(event -> event.type().replace("de.kommig.application.", ""))
                .containsExactly(
                        "drafted.v1",
                        "edited.v1",
                        "submitted.v1",
                        "returned.v1",
                        "edited.v1",
                        "resubmitted.v1",
                        "admitted.v1",
                        "review-started.v1",
                        "voted.v1",
                        "approved.v1");
    }

    @Test
    void a_rejection_tells_why_and_what_can_be_done_now() {
        UUID id = voted();

        Answer decided = cast.funder().post(path(id) + "/decision", """
                        {"outcome": "rejected", "reasons": "Die Mittel reichen nicht.",
                         "nextSteps": "Der nächste Aufruf beginnt im Mai."}
                        """);

        assertThat(state(decided)).isEqualTo("rejected");
        JsonNode sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("decision").get("reasons").asString()).isEqualTo("Die Mittel reichen nicht.");
        assertThat(sheet.get("decision").get("nextSteps").asString()).isEqualTo("Der nächste Aufruf beginnt im Mai.");
        assertThat(sheet.get("vote").get("recommendation").asString()).isEqualTo("approve");
    }

    @Test
    void who_waits_is_approved_when_money_becomes_free() {
        UUID id = voted();

        Answer waiting = cast.funder().post(path(id) + "/decision", "{\"outcome\": \"waitlisted\", \"rank\": 2}");
        assertThat(state(waiting)).isEqualTo("waitlisted");
        assertThat(waiting.json().get("decision").get("rank").asInt()).isEqualTo(2);

        Answer approved = cast.funder()
                .post(
                        path(id) + "/decision",
                        "{\"outcome\": \"approved\", \"amount\": {\"amount\": \"5000.00\", \"currency\": \"EUR\"}}");
        assertThat(state(approved)).isEqualTo("approved");
    }

    @Test
    void an_application_is_withdrawn_with_or_without_a_reason() {
        UUID call = cast.publishedCall();
        UUID silent = cast.submitted(call);
        UUID explained = cast.admitted(call);

        assertThat(state(cast.applicant().post(path(silent) + "/withdrawal"))).isEqualTo("withdrawn");
        Answer answer =
                cast.applicant().post(path(explained) + "/withdrawal", "{\"reason\": \"Wir haben andere Mittel.\"}");
        assertThat(state(answer)).isEqualTo("withdrawn");
        assertThat(answer.json().get("withdrawalReason").asString()).isEqualTo("Wir haben andere Mittel.");
        assertThat(ok(cast.coordinator().get(path(explained))).json().has("withdrawalReason"))
                .isFalse();
    }

    @Test
    void a_step_that_the_state_does_not_allow_is_refused_and_leaves_no_event() {
        UUID id = cast.submitted(cast.publishedCall());

        Answer answer = cast.funder().post(path(id) + "/decision", "{\"outcome\": \"waitlisted\", \"rank\": 1}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("application-is-submitted");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);
    }

    private UUID voted() {
        return cast.voted(cast.publishedCall(), Vote.of(3, 0, 0));
    }

    private void awaitState(UUID id, String expected) {
        await().untilAsserted(
                        () -> assertThat(state(cast.applicant().get(path(id)))).isEqualTo(expected));
    }
}
