package de.kommig.reviews;

import static de.kommig.reviews.RatedCalls.reviewJson;
import static de.kommig.reviews.RatedCalls.score;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes before a review, and what goes with it: trainings, reminders of bias, a note. */
class BeforeReviewingTest {

    private final Parties parties = RatedCalls.openRound(RatedCalls.PLAIN);
    private final UUID rosa = readyReviewer(parties);
    private final Api api = reviewer(rosa);
    private final String draft = mine(parties, rosa) + "/draft";

    private static String draftJson(String scores, String comment) {
        return "{\"scores\": [%s], \"comment\": \"%s\"}".formatted(scores, comment);
    }

    private void seePrompt() {
        api.put(draft + "/prompts/need", "").expect(200);
    }

    @Test
    void needs_the_trainings_before_the_first_review_and_accepting_does_not() {
        UUID ravi = Reviewers.enrolled(Reviewers.entry());
        String mine = mine(parties, ravi);
        RunningReviews.assign(parties, ravi);
        reviewer(ravi).post(mine + "/acceptance").expect(200);

        for (Answer refused : List.of(
                reviewer(ravi).put(mine + "/draft", draftJson("", "x")),
                reviewer(ravi).put(mine + "/draft/prompts/need", ""),
                reviewer(ravi).post(mine + "/review", reviewJson(3, 7)))) {
            assertThat(refused.expect(409).problem()).isEqualTo("training-needed");
        }
        reviewer(ravi).get(mine + "/draft").expect(200);

        Reviewers.trained(ravi);

        reviewer(ravi).put(mine + "/draft/prompts/need", "").expect(200);
        reviewer(ravi).put(mine + "/draft", draftJson("", "x")).expect(200);
        reviewer(ravi).post(mine + "/review", reviewJson(3, 7)).expect(200);
        // Whoever leaves the pool meanwhile can still put right what they handed in.
        reviewer(ravi).delete(Reviewers.ME);
        reviewer(ravi).post(mine + "/review", reviewJson(4, 7)).expect(200);
    }

    @Test
    void a_criterion_that_the_call_marks_takes_no_score_before_its_reminder_was_seen() {
        assertThat(api.with("Accept-Language", "de")
                        .get(draft)
                        .json()
                        .at("/prompts/0/text")
                        .asString())
                .startsWith("Bevor Sie bewerten");
        assertThat(api.get(draft).json().get("prompts").findValuesAsString("criterion"))
                .containsExactly("need");

        Answer refused = api.put(draft, draftJson(score("need", 3), "x")).expect(409);
        assertThat(refused.problem()).isEqualTo("bias-prompt-not-seen");
        assertThat(refused.json().at("/details/criteria/0").asString()).isEqualTo("need");
        assertThat(api.post(mine(parties, rosa) + "/review", reviewJson(3, 7))
                        .expect(409)
                        .problem())
                .isEqualTo("bias-prompt-not-seen");
        // The reason may come first: that is what the reminder asks for.
        api.put(draft, draftJson("{\"criterion\": \"need\", \"reason\": \"Nobody else.\"}", "x"))
                .expect(200);

        Answer seen = api.put(draft + "/prompts/need", "").expect(200);

        assertThat(seen.json().at("/prompts/0/seenAt").asString("")).isNotEmpty();
        assertThat(seen.header("ETag")).isEqualTo("\"1\"");
        api.put(draft, draftJson(score("need", 3), "x")).expect(200);
        api.post(mine(parties, rosa) + "/review", reviewJson(3, 7)).expect(200);
        assertThat(api.get(draft).json().at("/prompts/0/seenAt"))
                .isEqualTo(seen.json().at("/prompts/0/seenAt"));
    }

    @Test
    void there_is_a_reminder_only_where_the_call_has_one() {
        api.put(draft + "/prompts/plan", "").expect(404);
        api.put(draft + "/prompts/charm", "").expect(404);
        api.put(draft + "/prompts/need.x", "").expect(404);
    }

    @Test
    void a_note_is_read_by_coordinators_and_its_author_alone() {
        seePrompt();
        UUID ravi = readyReviewer(parties);
        reviewer(ravi).put(mine(parties, ravi) + "/draft/prompts/need", "").expect(200);
        api.post(
                        mine(parties, rosa) + "/review",
                        reviewJson(3, 7).replace("\"comment\"", "\"note\": \"Please ask for the lease.\", \"comment\""))
                .expect(200);
        reviewer(ravi).post(mine(parties, ravi) + "/review", reviewJson(3, 7)).expect(200);

        assertThat(coordinator().get(path(parties)).json().at("/reviews/0/note").asString(""))
                .isEqualTo("Please ask for the lease.");
        assertThat(api.get(path(parties)).text()).contains("Please ask for the lease.");
        assertThat(reviewer(ravi).get(path(parties)).text())
                .contains("A good plan.")
                .doesNotContain("Please ask");
        assertThat(api.get("/api/me/export").json().at("/reviews/0/note").asString())
                .isEqualTo("Please ask for the lease.");

        coordinator().post(path(parties) + "/closure").expect(200);

        assertThat(RunningReviews.funder(parties).get(path(parties)).expect(200).text())
                .contains("A good plan.")
                .doesNotContain("Please ask");
    }
}
