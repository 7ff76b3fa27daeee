package de.kommig.reviews;

import static de.kommig.reviews.RatedCalls.reviewJson;
import static de.kommig.reviews.RatedCalls.score;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.happens;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.reviews.reviewing.ReviewDrafts;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.searching.Stores;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A review is saved while it is written, and nobody but its author reads it before it is handed in. */
class DraftsApiTest {

    private final Parties parties = RatedCalls.openRound(RatedCalls.PLAIN);
    private final UUID rosa = readyReviewer(parties);
    private final Api api = reviewer(rosa);
    private final String draft = mine(parties, rosa) + "/draft";

    private static String draftJson(String scores, String comment) {
        return "{\"scores\": [%s], \"comment\": \"%s\"}".formatted(scores, comment);
    }

    private Answer save(String comment) {
        return api.put(draft, draftJson(score("plan", 7), comment));
    }

    private void seePrompt() {
        api.put(draft + "/prompts/need", "").expect(200);
    }

    @Test
    void begins_empty_and_grows_with_every_saving() {
        Answer nothing = api.get(draft).expect(200);
        assertThat(nothing.header("ETag")).isEqualTo("\"0\"");
        assertThat(nothing.json().get("scores")).isEmpty();
        assertThat(nothing.json().has("savedAt")).isFalse();

        api.put(draft, "{\"scores\": [{\"criterion\": \"plan\"}]}").expect(200);
        Answer saved = api.put(
                        draft,
                        "{\"scores\": [{\"criterion\": \"plan\", \"score\": 7, \"reason\": \"so\"}],"
                                + " \"recommendation\": \"reduce\", \"comment\": \"c\", \"note\": \"n\"}")
                .expect(200);

        assertThat(saved.header("ETag")).isEqualTo("\"2\"");
        Answer found = api.get(draft).expect(200);
        assertThat(found.json()).isEqualTo(saved.json());
        assertThat(found.json().at("/scores/0/score").asInt()).isEqualTo(7);
        assertThat(found.json().get("recommendation").asString()).isEqualTo("reduce");
        assertThat(found.json().get("note").asString()).isEqualTo("n");
        assertThat(found.json().has("savedAt")).isTrue();
    }

    @Test
    void who_writes_over_what_they_have_not_seen_is_told_so_and_nothing_is_lost() {
        String first = api.get(draft).header("ETag");
        Api seen = api.with("If-Match", first);
        seen.put(draft, draftJson("", "at home")).expect(200);

        Answer stale = seen.put(draft, draftJson("", "on the train")).expect(412);

        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.json().at("/details/version").asInt()).isEqualTo(1);
        assertThat(api.get(draft).json().get("comment").asString()).isEqualTo("at home");
        api.with("If-Match", "\"1\"").put(draft, draftJson("", "both")).expect(200);
    }

    @Test
    void of_many_that_save_at_once_over_the_same_revision_one_wins() {
        long won = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> api.with("If-Match", "\"0\"").put(draft, draftJson("", "c" + i)))
                .filter(answer -> answer.status() == 200)
                .count();

        assertThat(won).isEqualTo(1);
        assertThat(api.get(draft).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void who_states_no_version_is_not_refused_because_of_one() {
        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .mapToObj(i -> api.put(draft, draftJson("", "c" + i)))
                        .map(Answer::status))
                .containsOnly(200);

        assertThat(api.get(draft).header("ETag")).isEqualTo("\"20\"");
    }

    @Test
    void is_saved_once_by_the_same_request_and_another_under_its_key_is_refused() {
        Api once = api.with("Idempotency-Key", UUID.randomUUID().toString());
        once.put(draft, draftJson("", "at home")).expect(200);
        api.put(draft, draftJson("", "on the train")).expect(200);

        Answer repeated = once.put(draft, draftJson("", "at home")).expect(200);

        assertThat(repeated.json().get("comment").asString()).isEqualTo("on the train");
        assertThat(repeated.header("ETag")).isEqualTo("\"2\"");
        assertThat(once.put(draft, draftJson("", "something else")).expect(422).problem())
                .isEqualTo("idempotency-key-reused");
        assertThat(api.get(draft).json().get("comment").asString()).isEqualTo("on the train");
    }

    @Test
    void is_there_for_nobody_else() {
        save("Zitronenfalter");
        UUID ravi = readyReviewer(parties);

        reviewer(ravi).get(draft).expect(404);
        reviewer(ravi).put(draft, draftJson("", "mine")).expect(404);
        coordinator().get(draft).expect(403);
        assertThat(coordinator().get(path(parties)).text()).doesNotContain("Zitronenfalter");
        assertThat(reviewer(ravi).get(path(parties)).text()).doesNotContain("Zitronenfalter");
    }

    @Test
    void needs_a_yes_to_the_request() {
        UUID ravi = UUID.randomUUID();
        RunningReviews.assign(parties, ravi);

        reviewer(ravi).get(mine(parties, ravi) + "/draft").expect(404);
        assertThat(reviewer(ravi)
                        .put(mine(parties, ravi) + "/draft", draftJson("", "x"))
                        .expect(409)
                        .problem())
                .isEqualTo("assignment-not-accepted");
        reviewer(UUID.randomUUID()).get(draft).expect(404);
    }

    @Test
    void takes_only_scores_that_the_call_knows_as_far_as_they_have_come() {
        Answer answer = api.put(draft, draftJson(score("plan", 0) + ", " + score("charm", 1), "x"))
                .expect(400);

        assertThat(answer.json().get("errors").findValuesAsString("code"))
                .containsExactly("off-scale", "unknown-criterion");
        assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                .containsExactly("/scores/0/score", "/scores/1/criterion");
    }

    @Test
    void is_over_when_it_is_handed_in_and_an_amendment_begins_with_what_was() {
        seePrompt();
        save("half");
        api.post(mine(parties, rosa) + "/review", reviewJson(3, 7)).expect(200);

        Answer after = api.get(draft).expect(200);

        assertThat(after.json().has("savedAt")).isFalse();
        assertThat(after.json().get("comment").asString()).isEqualTo("A good plan.");
        assertThat(after.json().at("/scores/0/reason").asString()).isEqualTo("Forty people.");
        assertThat(after.header("ETag")).isEqualTo("\"2\"");
        api.with("If-Match", "\"2\"").put(draft, draftJson("", "better")).expect(200);
        assertThat(api.get(draft).json().get("comment").asString()).isEqualTo("better");
        assertThat(coordinator()
                        .get(path(parties))
                        .json()
                        .at("/reviews/0/comment")
                        .asString())
                .isEqualTo("A good plan.");
    }

    @Test
    void goes_with_the_part_in_the_round() {
        String words = "Zitronenfalter-" + UUID.randomUUID();
        Stores stores = Stores.around(RunningReviews.SERVICE);
        save(words);
        assertThat(stores.search(words)).isNotEmpty();

        api.post(mine(parties, rosa) + "/recusal", "{\"ground\": \"relative\"}").expect(200);

        api.get(draft).expect(404);
        assertThat(api.put(draft, draftJson("", "x")).expect(409).problem()).isEqualTo("reviewer-is-recused");
        await().untilAsserted(() -> assertThat(stores.search(words)).isEmpty());
    }

    @Test
    void goes_with_the_round() {
        save("half");
        happens(new ApplicationEvent.Withdrawn(parties, null));

        ReviewDrafts drafts = RunningReviews.SERVICE.bean(ReviewDrafts.class);
        await().untilAsserted(() ->
                assertThat(drafts.find(parties.application(), rosa).content()).isNull());
        api.get(draft).expect(404);
        assertThat(api.put(draft, draftJson("", "late")).expect(409).problem()).isEqualTo("round-is-abandoned");
    }

    @Test
    void belongs_to_what_people_take_along() {
        save("half");

        assertThat(api.get("/api/me/export")
                        .json()
                        .at("/drafts/0/draft/content/comment")
                        .asString())
                .isEqualTo("half");
        assertThat(reviewer(UUID.randomUUID()).get("/api/me/export").json().get("drafts"))
                .isEmpty();
    }
}
