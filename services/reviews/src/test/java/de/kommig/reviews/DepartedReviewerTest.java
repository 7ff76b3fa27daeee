package de.kommig.reviews;

import static de.kommig.reviews.PlannedCall.asked;
import static de.kommig.reviews.PlannedCall.carriedOut;
import static de.kommig.reviews.PlannedCall.knowing;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.accept;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.review;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody waits for a review of somebody who has had themselves erased. */
class DepartedReviewerTest {

    private static void erased(UUID person) {
        MongoCollection<Document> people =
                SERVICE.bean(MongoClient.class).getDatabase("organisations").getCollection("people");
        Document id = new Document("_id", person.toString());
        people.insertOne(new Document(id).append("name", "Rosa"));
        people.deleteOne(id);
    }

    private static JsonNode assignment(Parties round, UUID reviewer) {
        for (JsonNode one : coordinator().get(path(round)).expect(200).json().get("assignments")) {
            if (one.get("reviewer").asString().equals(reviewer + "")) {
                return one;
            }
        }
        throw new AssertionError(reviewer + " was not asked");
    }

    private static void awaitState(Parties round, UUID reviewer, String state) {
        await().untilAsserted(() ->
                assertThat(assignment(round, reviewer).get("state").asString()).isEqualTo(state));
    }

    @Test
    void in_a_call_that_was_planned_somebody_else_is_asked_in_their_place() {
        PlannedCall.anEmptyPool();
        PlannedCall call = new PlannedCall();
        Parties round = call.round("Chor", List.of("culture"), 1);
        UUID rosa = knowing("culture", 1, "");
        UUID ravi = knowing("sport", 1, "");
        carriedOut(call.planned());
        assertThat(asked(round)).containsExactly(rosa + "");

        erased(rosa);

        await().untilAsserted(() -> assertThat(asked(round)).containsExactly(ravi + ""));
        assertThat(assignment(round, rosa).get("state").asString()).isEqualTo("released");
        assertThat(assignment(round, rosa).toString())
                .contains("Diese Person hat hier kein Konto mehr.", "no longer has an account");
    }

    @Test
    void neither_an_answer_nor_a_promised_review_is_waited_for_and_what_was_handed_in_counts() {
        UUID rosa = UUID.randomUUID();
        Parties reviewed = openRound(1, 1);
        accept(reviewed, rosa);
        review(reviewed, rosa, "approve").expect(200);
        Parties declined = openRound(1, 1);
        RunningReviews.assign(declined, rosa).expect(201);
        reviewer(rosa).post(mine(declined, rosa) + "/declination").expect(200);
        Parties promised = openRound(1, 1);
        accept(promised, rosa);
        Parties unanswered = openRound(1, 1);
        RunningReviews.assign(unanswered, rosa).expect(201);
        await().until(() ->
                reviewer(rosa).get("/api/assignments?state=assigned").text().contains(unanswered.application() + ""));

        erased(rosa);

        awaitState(promised, rosa, "released");
        awaitState(unanswered, rosa, "released");
        assertThat(assignment(reviewed, rosa).get("state").asString()).isEqualTo("submitted");
        assertThat(assignment(declined, rosa).get("state").asString()).isEqualTo("declined");
        assertThat(SERVICE.stored(EventFamilies.ROUNDS, unanswered.application()).stream()
                        .filter(RoundEvent.ReviewerReleased.class::isInstance))
                .as("once")
                .hasSize(1);
    }

    @Test
    void who_is_asked_when_they_have_gone_is_released_however_often() {
        UUID rosa = Reviewers.enrolled(Reviewers.entry());
        erased(rosa);
        await().untilAsserted(() -> coordinator().get("/api/reviewers/" + rosa).expect(404));
        Parties round = openRound(1, 1);

        for (int time = 1; time <= 2; time++) {
            RunningReviews.assign(round, rosa).expect(201);
            awaitState(round, rosa, "released");
        }

        assertThat(SERVICE.stored(EventFamilies.ROUNDS, round.application()).stream()
                        .filter(RoundEvent.ReviewerReleased.class::isInstance))
                .hasSize(2);
    }
}
