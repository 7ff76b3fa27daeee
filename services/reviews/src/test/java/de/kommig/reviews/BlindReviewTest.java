package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.call.ReviewPolicy;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.access.ReviewersAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With blind review no answer that reviewers get here names the organisation, before the round closes. */
class BlindReviewTest {

    private static final ReviewPolicy BLIND = new ReviewPolicy(true, false, 14);

    private final Parties parties = RatedCalls.openRound(BLIND);
    private final String organisation = parties.organisation().toString();
    private final UUID rosa = readyReviewer(parties);
    private final Api api = reviewer(rosa);

    /** All that a reviewer of this round can do and look at. */
    private List<Answer> everything() {
        String mine = mine(parties, rosa);
        List<Answer> answers = new ArrayList<>();
        answers.add(api.post(mine + "/acceptance"));
        answers.add(api.get(mine));
        answers.add(api.get(mine + "/draft"));
        answers.add(api.put(mine + "/draft/prompts/need", ""));
        answers.add(api.put(mine + "/draft", "{\"scores\": []}"));
        answers.add(api.post(mine + "/extension-request", "{\"until\": \"2026-01-01T00:00:00Z\"}"));
        answers.add(api.post(mine + "/review", RatedCalls.reviewJson(3, 7)));
        answers.add(api.post(mine + "/review", RatedCalls.reviewJson(99, null)));
        answers.add(api.get(path(parties)));
        answers.add(api.get("/api/assignments"));
        answers.add(api.get("/api/me/export"));
        answers.add(api.post(path(parties) + "/closure"));
        answers.add(api.get("/api/rounds"));
        return answers;
    }

    private void isListed() {
        await().until(() -> api.get("/api/assignments")
                .text()
                .contains(parties.application().toString()));
    }

    @Test
    void the_organisation_is_in_no_answer() {
        isListed();
        for (Answer answer : everything()) {
            assertThat(answer.text()).as("%s", answer).doesNotContain(organisation, "Language");
            assertThat(answer.header("Location")).doesNotContain(organisation);
        }
        assertThat(api.get(path(parties)).json().get("title").asString()).isEqualTo("[…] café");
        assertThat(api.get(mine(parties, rosa)).json().get("title").asString()).isEqualTo("[…] café");
        assertThat(coordinator().get(path(parties)).text()).contains(organisation, "Language café");
    }

    @Test
    void nothing_that_reviewers_can_read_tells_whose_it_is() {
        isListed();
        everything();
        coordinator().post(path(parties) + "/discussion").expect(200);
        String contribution = api.post(path(parties) + "/contributions", "{\"text\": \"Convincing.\"}")
                .expect(201)
                .header("Location");
        String round = "/api/rounds/{id}";

        new ReviewersAnswers(RunningReviews.SERVICE, api)
                .ask(round, path(parties))
                .ask(round + "/contributions", path(parties) + "/contributions")
                .ask(round + "/contributions/{contribution}", contribution)
                .ask(round + "/assignments/{reviewer}", mine(parties, rosa))
                .ask(round + "/assignments/{reviewer}/draft", mine(parties, rosa) + "/draft")
                .ask("/api/assignments", "/api/assignments")
                .ask("/api/trainings", "/api/trainings")
                .ask("/api/me/reviewer", "/api/me/reviewer")
                .ask("/api/me/export", "/api/me/export")
                .tellNothingOf(List.of(organisation, "Language café"), pdf -> "");
    }

    @Test
    void it_is_known_when_the_round_closes() {
        everything();
        coordinator().post(path(parties) + "/closure").expect(200);

        assertThat(api.get(path(parties)).text()).contains(organisation, "Language café");
        await().untilAsserted(
                        () -> assertThat(api.get("/api/assignments").text()).contains(organisation));
    }

    @Test
    void who_stepped_back_does_not_learn_it_then_either() {
        UUID ravi = readyReviewer(parties);
        everything();
        reviewer(ravi).post(mine(parties, ravi) + "/declination").expect(200);
        coordinator().post(path(parties) + "/closure").expect(200);

        assertThat(reviewer(ravi).get(path(parties)).expect(200).text()).doesNotContain(organisation);
        await().untilAsserted(() -> assertThat(reviewer(ravi)
                        .get("/api/assignments")
                        .json()
                        .at("/items/0/roundState")
                        .asString(""))
                .isEqualTo("closed"));
        assertThat(reviewer(ravi).get("/api/assignments").text()).doesNotContain(organisation);
    }

    @Test
    void where_review_is_not_blind_reviewers_know_it_from_the_start() {
        Parties open = RatedCalls.openRound(RatedCalls.PLAIN);
        RunningReviews.accept(open, rosa);

        assertThat(api.get(path(open)).text()).contains(open.organisation().toString());
        await().untilAsserted(() -> assertThat(api.get("/api/assignments").text())
                .contains(open.organisation().toString()));
    }

    @Test
    void as_long_as_nothing_is_known_of_the_call_review_is_taken_for_blind() {
        Parties unknown = RunningReviews.openRound(1, 1);
        RunningReviews.accept(unknown, rosa);

        assertThat(api.get(path(unknown)).text())
                .contains(unknown.application().toString())
                .doesNotContain(unknown.organisation().toString());
    }
}
