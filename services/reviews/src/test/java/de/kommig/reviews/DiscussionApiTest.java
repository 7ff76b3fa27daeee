package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.applicant;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.funder;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.review;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rosa approves, Ravi rejects, and Rana is still at it; then they discuss. */
class DiscussionApiTest {

    private final Parties parties = openRound(3, 2);
    private final UUID rosa = readyReviewer(parties);
    private final UUID ravi = readyReviewer(parties);
    private final UUID rana = readyReviewer(parties);

    private Answer open() {
        return coordinator().post(path(parties) + "/discussion");
    }

    private void discuss() {
        review(parties, rosa, "approve").expect(200);
        review(parties, ravi, "reject").expect(200);
        open().expect(200);
    }

    private Answer says(Api who, String words) {
        return who.post(path(parties) + "/contributions", "{\"text\": \"%s\"}".formatted(words));
    }

    private JsonNode heard(Api who) {
        return who.get(path(parties) + "/contributions").expect(200).json().get("items");
    }

    private Answer votes(UUID who, String recommendation) {
        return reviewer(who)
                .put(path(parties) + "/ballots/" + who, "{\"recommendation\": \"%s\"}".formatted(recommendation));
    }

    private static String type(Answer answer) {
        return answer.expect(409).json().get("type").asString().replaceAll(".*/", "");
    }

    private static String state(Api who, Parties parties) {
        return who.get(path(parties)).expect(200).json().get("state").asString();
    }

    @Test
    void from_enough_reviews_over_the_discussion_to_the_vote() {
        discuss();
        says(reviewer(rosa), "Nobody else does this.").expect(201);
        says(coordinator(), "What about the costs?").expect(201);
        says(reviewer(ravi), "You are right.").expect(201);
        votes(ravi, "reduce").expect(200);
        votes(ravi, "approve").expect(200);

        JsonNode closed =
                coordinator().post(path(parties) + "/closure").expect(200).json();

        assertThat(closed.get("state").asString()).isEqualTo("closed");
        assertThat(closed.at("/vote/approve").asInt()).isEqualTo(2);
        assertThat(closed.at("/vote/reject").asInt()).isZero();
        assertThat(closed.at("/reviews").findValuesAsString("recommendation"))
                .as("what they wrote stays what they wrote")
                .containsExactlyInAnyOrder("approve", "reject");
        assertThat(heard(reviewer(rosa))).hasSize(3);
        assertThat(type(says(reviewer(rosa), "One more thing."))).isEqualTo("round-is-closed");
        assertThat(type(votes(rosa, "reject"))).isEqualTo("round-is-closed");
    }

    @Test
    void reviewers_are_voices_to_each_other_and_people_to_coordinators() {
        discuss();
        says(reviewer(ravi), "Too expensive.").expect(201);
        says(coordinator(), "Why?").expect(201);
        says(reviewer(rosa), "It is not.").expect(201);
        says(reviewer(ravi), "It is.").expect(201);

        JsonNode rosas = heard(reviewer(rosa));
        assertThat(rosas.findValuesAsString("text")).containsExactly("Too expensive.", "Why?", "It is not.", "It is.");
        assertThat(rosas.findValues("voice").stream().map(JsonNode::asInt)).containsExactly(1, 0, 2, 1);
        assertThat(rosas.findValues("own").stream().map(JsonNode::asBoolean))
                .containsExactly(false, false, true, false);
        assertThat(rosas.findValuesAsString("author")).containsExactly(rosa.toString());
        assertThat(rosas.toString()).doesNotContain(ravi.toString());
        assertThat(heard(coordinator()).findValuesAsString("author")).hasSize(4).contains(ravi.toString());
    }

    @Test
    void whoever_takes_no_part_finds_nothing_and_does_not_learn_that_there_is_something() {
        discuss();
        String contribution = says(reviewer(rosa), "Nobody else does this.")
                .expect(201)
                .json()
                .get("id")
                .asString();
        for (Api stranger : List.of(reviewer(rana), reviewer(UUID.randomUUID()))) {
            stranger.get(path(parties) + "/contributions").expect(404);
            stranger.get(path(parties) + "/contributions/" + contribution).expect(404);
            says(stranger, "Me too.").expect(404);
        }
        votes(rana, "approve").expect(404);
        reviewer(rosa)
                .put(path(parties) + "/ballots/" + ravi, "{\"recommendation\": \"approve\"}")
                .expect(404);
        for (Api outside : List.of(applicant(parties), funder(parties))) {
            outside.get(path(parties) + "/contributions").expect(403);
            outside.post(path(parties) + "/discussion").expect(403);
            assertThat(state(outside, parties)).isEqualTo("open");
        }
        reviewer(rosa).post(path(parties) + "/discussion").expect(403);
        assertThat(state(reviewer(rana), parties)).isEqualTo("open");
        assertThat(state(reviewer(rosa), parties)).isEqualTo("discussion");
        await().untilAsserted(() -> assertThat(listedState(rosa)).isEqualTo("discussion"));
        assertThat(listedState(rana)).isEqualTo("open");
    }

    private static String listedState(UUID who) {
        return reviewer(who)
                .get("/api/assignments")
                .expect(200)
                .json()
                .at("/items/0/roundState")
                .asString();
    }

    @Test
    void who_steps_back_is_out_of_it_and_is_no_longer_heard() {
        review(parties, rana, "approve").expect(200);
        discuss();
        says(reviewer(ravi), "Too expensive.").expect(201);
        votes(ravi, "reject").expect(200);
        reviewer(ravi)
                .post(mine(parties, ravi) + "/recusal", "{\"ground\": \"relative\"}")
                .expect(200);

        reviewer(ravi).get(path(parties) + "/contributions").expect(404);
        assertThat(state(reviewer(ravi), parties)).isEqualTo("open");
        assertThat(heard(reviewer(rosa))).isEmpty();
        assertThat(heard(coordinator())).hasSize(1);
        JsonNode closed =
                coordinator().post(path(parties) + "/closure").expect(200).json();
        assertThat(closed.at("/vote/reject").asInt()).isZero();
        assertThat(closed.get("ballots")).isEmpty();
    }

    @Test
    void who_hands_in_late_joins() {
        discuss();
        says(reviewer(rosa), "Nobody else does this.").expect(201);
        review(parties, rana, "reduce").expect(200);

        assertThat(heard(reviewer(rana))).hasSize(1);
        votes(rana, "approve").expect(200);
    }

    @Test
    void too_early_twice_and_without_a_round() {
        review(parties, rosa, "approve").expect(200);
        assertThat(type(open())).isEqualTo("quorum-not-reached");
        assertThat(type(says(reviewer(rosa), "Hello?"))).isEqualTo("no-discussion");
        assertThat(type(votes(rosa, "reduce"))).isEqualTo("no-discussion");
        assertThat(heard(reviewer(rosa))).isEmpty();
        review(parties, ravi, "approve").expect(200);
        assertThat(coordinator().get(path(parties)).json().get("quorate").asBoolean())
                .isTrue();
        open().expect(200);
        assertThat(type(open())).isEqualTo("discussion-already-opened");
        String nowhere = "/api/rounds/" + UUID.randomUUID();
        coordinator().post(nowhere + "/discussion").expect(404);
        coordinator().get(nowhere + "/contributions").expect(404);
    }

    @Test
    void the_same_ballot_once_more_changes_nothing_and_is_no_mistake() {
        discuss();
        String first = votes(rosa, "reduce").expect(200).header("ETag");
        assertThat(votes(rosa, "reduce").expect(200).header("ETag")).isEqualTo(first);
        assertThat(coordinator()
                        .get(path(parties))
                        .json()
                        .at("/ballots/0/recommendation")
                        .asString())
                .isEqualTo("reduce");
        assertThat(reviewer(ravi).get(path(parties)).json().get("ballots")).isEmpty();
    }

    @Test
    void what_is_no_contribution_and_no_ballot_is_refused() {
        discuss();
        for (String nothing : List.of("", "   ", "x".repeat(10_001))) {
            assertThat(says(reviewer(rosa), nothing)
                            .expect(400)
                            .json()
                            .at("/errors/0/pointer")
                            .asString())
                    .isEqualTo("/text");
        }
        for (String nothing : List.of("split", "perhaps")) {
            assertThat(votes(rosa, nothing)
                            .expect(400)
                            .json()
                            .at("/errors/0/pointer")
                            .asString())
                    .isEqualTo("/recommendation");
        }
        reviewer(rosa).get(path(parties) + "/contributions?cursor=nonsense").expect(400);
        reviewer(rosa)
                .get(path(parties) + "/contributions/" + UUID.randomUUID())
                .expect(404);
    }

    @Test
    void contributions_come_in_pages() {
        discuss();
        for (int i = 1; i <= 5; i++) {
            says(reviewer(rosa), "No. " + i).expect(201);
        }
        JsonNode first = reviewer(ravi)
                .get(path(parties) + "/contributions?limit=3")
                .expect(200)
                .json();
        JsonNode second = reviewer(ravi)
                .get(path(parties) + "/contributions?limit=3&cursor="
                        + first.get("next").asString())
                .expect(200)
                .json();
        assertThat(first.get("items").findValuesAsString("text")).containsExactly("No. 1", "No. 2", "No. 3");
        assertThat(second.get("items").findValuesAsString("text")).containsExactly("No. 4", "No. 5");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void what_is_said_is_in_no_event_and_in_its_authors_export() {
        discuss();
        says(reviewer(rosa), "Zitronenfalter.").expect(201);
        votes(rosa, "reduce").expect(200);

        assertThat(SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application()))
                .noneMatch(event -> event.data().contains("Zitronenfalter"));
        JsonNode export = reviewer(rosa).get("/api/me/export").expect(200).json();
        assertThat(export.at("/contributions/0/text").asString()).isEqualTo("Zitronenfalter.");
        assertThat(export.at("/ballots/0/recommendation").asString()).isEqualTo("reduce");
        assertThat(reviewer(ravi).get("/api/me/export").text()).doesNotContain("Zitronenfalter");
    }
}
