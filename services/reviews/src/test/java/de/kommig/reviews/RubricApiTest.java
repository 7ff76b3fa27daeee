package de.kommig.reviews;

import static de.kommig.reviews.RatedCalls.reviewJson;
import static de.kommig.reviews.RatedCalls.score;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallPart;
import de.kommig.contracts.call.ReviewPolicy;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.testing.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A review goes by what the call asks. */
class RubricApiTest {

    private final Parties parties = RatedCalls.openRound(RatedCalls.PLAIN);
    private final UUID rosa = readyReviewer(parties);

    @BeforeEach
    void theReminderHasBeenSeen() {
        reviewer(rosa).put(mine(parties, rosa) + "/draft/prompts/need", "").expect(200);
    }

    private Answer review(String body) {
        return reviewer(rosa).with("Accept-Language", "de").post(mine(parties, rosa) + "/review", body);
    }

    @Test
    void takes_the_calls_criteria_on_the_calls_scales() {
        review(reviewJson(5, 20)).expect(200);

        assertThat(coordinator()
                        .get(path(parties))
                        .json()
                        .at("/reviews/0/scores/1/score")
                        .asInt())
                .isEqualTo(20);
    }

    @Test
    void says_which_criteria_have_no_score_and_what_lies_beyond_a_scale() {
        Answer answer = review(reviewJson(6, null)).expect(400);

        assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                .containsExactly("/scores/0/score", "/scores");
        assertThat(answer.json().get("errors").findValuesAsString("code"))
                .containsExactly("off-scale", "criterion-missing");
        assertThat(answer.json().at("/details/missing/0").asString()).isEqualTo("plan");
        assertThat(answer.json().at("/errors/0/detail").asString())
                .isEqualTo("Die Bewertung liegt nicht auf der Skala dieses Kriteriums.");
        assertThat(SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application()))
                .hasSize(3);
    }

    @Test
    void takes_no_criterion_that_the_call_does_not_have_and_none_twice() {
        Answer answer = review("""
                {"scores": [%s, %s, %s, %s], "recommendation": "approve", "comment": "x"}
                """.formatted(score("need", 1), score("plan", 1), score("charm", 1), score("plan", 2)))
                .expect(400);

        assertThat(answer.json().get("errors").findValuesAsString("code"))
                .containsExactly("unknown-criterion", "duplicate-criterion");
    }

    @Test
    void needs_a_reason_for_every_score() {
        Answer answer = review(reviewJson(1, 1).replace("Forty people.", " ")).expect(400);

        assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                .contains("/scores/0/reason", "/scores/1/reason");
    }

    @Test
    void an_amendment_goes_by_the_rubric_too() {
        review(reviewJson(5, 20)).expect(200);
        review(reviewJson(5, 21)).expect(400);
        review(reviewJson(4, 1)).expect(200);
    }

    @Test
    void the_terms_are_those_of_the_latest_amendment_and_stay_when_the_call_ends() {
        KnownCalls calls = SERVICE.bean(KnownCalls.class);
        ReviewPolicy longer = new ReviewPolicy(false, false, 30);

        SERVICE.happensElsewhere(
                EventFamilies.CALLS,
                parties.call(),
                new CallEvent.Amended(
                        parties.call(),
                        parties.funder(),
                        RatedCalls.terms(RatedCalls.RUBRIC, longer),
                        1,
                        List.of(CallPart.REVIEW)));
        SERVICE.happensElsewhere(
                EventFamilies.CALLS, parties.call(), new CallEvent.Closed(parties.call(), parties.funder()));

        await().until(() -> calls.of(parties.call()).orElseThrow().policy().equals(longer));
        assertThat(calls.of(parties.call()).orElseThrow().funder()).isEqualTo(parties.funder());
    }
}
