package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.admitted;
import static de.kommig.reviews.RunningReviews.assign;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.happens;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.parties;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.review;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.testing.Answer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundFlowTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static List<String> types(Parties parties) {
        return SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application()).stream()
                .map(StoredEvent::type)
                .map(type -> type.replaceAll("de\\.kommig\\.round\\.|\\.v1", ""))
                .toList();
    }

    private static void becomes(Parties parties, String state) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(coordinator()
                                .get(path(parties))
                                .json()
                                .path("state")
                                .asString(""))
                        .isEqualTo(state));
    }

    @Test
    void a_round_goes_from_admission_to_the_vote() {
        Parties parties = openRound(3, 2);
        UUID rosa = readyReviewer(parties);
        UUID ravi = readyReviewer(parties);
        assertThat(review(parties, rosa, "approve").json().path("state").asString())
                .isEqualTo("submitted");
        assertThat(review(parties, ravi, "reject").status()).isEqualTo(200);
        assertThat(review(parties, ravi, "approve").status()).isEqualTo(200);

        Answer closed = coordinator().post(path(parties) + "/closure");

        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.json().path("state").asString()).isEqualTo("closed");
        assertThat(closed.json().at("/vote/approve").asInt()).isEqualTo(2);
        assertThat(closed.json().at("/vote/recommendation").asString()).isEqualTo("approve");
        assertThat(types(parties))
                .containsExactly(
                        "opened",
                        "reviewer-assigned",
                        "assignment-accepted",
                        "reviewer-assigned",
                        "assignment-accepted",
                        "review-submitted",
                        "review-submitted",
                        "review-amended",
                        "closed");
    }

    @Test
    void what_is_said_in_words_stays_out_of_events_and_can_be_read_here() {
        Parties parties = openRound(1, 1);
        UUID rosa = readyReviewer(parties);
        review(parties, rosa, "reduce");
        assertThat(SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application()))
                .noneMatch(event ->
                        event.data().contains("Nobody else") || event.data().contains("good plan"));
        Answer round = coordinator().get(path(parties));
        assertThat(round.json().at("/reviews/0/scores/0/reason").asString()).isEqualTo("Nobody else does this here.");
        assertThat(round.json().at("/reviews/0/comment").asString()).isEqualTo("A good plan.");
    }

    @Test
    void the_opening_says_what_it_follows_from() {
        Parties parties = openRound(2, 1);
        StoredEvent opened = SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application())
                .getFirst();
        assertThat(opened.actor()).isEqualTo("system:reviews");
        assertThat(opened.data()).contains("\"reviewers\":2", "\"quorum\":1");
    }

    @Test
    void an_application_withdrawn_during_the_round_ends_it() {
        Parties parties = openRound(2, 1);
        UUID rosa = readyReviewer(parties);
        happens(new ApplicationEvent.Withdrawn(parties, null));
        becomes(parties, "abandoned");
        Answer late = review(parties, rosa, "approve");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("type").asString()).endsWith("/round-is-abandoned");
    }

    @Test
    void an_application_withdrawn_before_admission_makes_no_round_and_holds_nothing_up() {
        Parties early = parties();
        happens(new ApplicationEvent.Withdrawn(early, null));
        Parties after = openRound(1, 1);
        assertThat(coordinator().get(path(early)).status()).isEqualTo(404);
        assertThat(types(early)).isEmpty();
        assertThat(types(after)).containsExactly("opened");
    }

    @Test
    void a_round_without_enough_reviews_cannot_be_closed() {
        Parties parties = openRound(2, 2);
        review(parties, readyReviewer(parties), "approve");
        Answer refused = coordinator().with("Accept-Language", "de").post(path(parties) + "/closure");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asString()).isEqualTo("https://kommig.de/problems/quorum-not-reached");
        assertThat(refused.json().path("title").asString()).isEqualTo("Es liegen noch nicht genug Gutachten vor.");
        assertThat(types(parties)).doesNotContain("closed");
    }

    @Test
    void who_recuses_does_not_count_and_is_not_asked_again() {
        Parties parties = openRound(2, 1);
        UUID rosa = readyReviewer(parties);
        review(parties, rosa, "approve");
        Answer recused = reviewer(rosa)
                .post(mine(parties, rosa) + "/recusal", "{\"ground\": \"relative\", \"explanation\": \"My cousin.\"}");
        assertThat(recused.status()).isEqualTo(200);
        assertThat(recused.json().path("state").asString()).isEqualTo("recused");
        assertThat(recused.json().path("statement").asString()).isEqualTo("My cousin.");
        assertThat(coordinator().post(path(parties) + "/closure").status()).isEqualTo(409);
        assertThat(assign(parties, rosa).json().path("type").asString()).endsWith("/reviewer-is-recused");
        assertThat(SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application()))
                .noneMatch(event -> event.data().contains("cousin"));
    }

    @Test
    void who_declines_can_be_asked_again() {
        Parties parties = openRound(2, 1);
        UUID rosa = UUID.randomUUID();
        assign(parties, rosa);
        assertThat(reviewer(rosa)
                        .post(mine(parties, rosa) + "/declination", "{\"reason\": \"No time.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(coordinator()
                        .get(path(parties))
                        .json()
                        .at("/assignments/0/statement")
                        .asString())
                .isEqualTo("No time.");
        assertThat(assign(parties, rosa).status()).isEqualTo(201);
        assertThat(reviewer(rosa).post(mine(parties, rosa) + "/declination").status())
                .isEqualTo(200);
    }

    @Test
    void an_assignment_can_be_found_where_its_location_says() {
        Parties parties = openRound(1, 1);
        Answer created = assign(parties, UUID.randomUUID());
        Answer found = coordinator().get(created.header("Location"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json()).isEqualTo(created.json());
        assertThat(found.header("ETag")).isEqualTo(created.header("ETag"));
    }

    @Test
    void a_repeated_command_is_carried_out_once() {
        Parties parties = openRound(1, 1);
        UUID rosa = readyReviewer(parties);
        String key = UUID.randomUUID().toString();
        String body = RunningReviews.reviewJson("approve");
        Answer first = reviewer(rosa).with("Idempotency-Key", key).post(mine(parties, rosa) + "/review", body);
        Answer second = reviewer(rosa).with("Idempotency-Key", key).post(mine(parties, rosa) + "/review", body);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(types(parties)).containsOnlyOnce("review-submitted").doesNotContain("review-amended");
    }

    @Test
    void a_stale_version_changes_nothing() {
        Parties parties = openRound(1, 1);
        Answer stale = coordinator()
                .with("If-Match", "\"7\"")
                .post(path(parties) + "/assignments", "{\"reviewer\": \"%s\"}".formatted(UUID.randomUUID()));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(types(parties)).containsExactly("opened");
    }

    @Test
    void what_others_do_makes_an_assignment_neither_stale_nor_tells_of_them() {
        Parties parties = openRound(2, 1);
        UUID rosa = readyReviewer(parties);
        Answer seen = reviewer(rosa).get(mine(parties, rosa));
        UUID ravi = readyReviewer(parties);
        review(parties, ravi, "reject").expect(200);

        assertThat(reviewer(rosa).get(mine(parties, rosa)).header("ETag")).isEqualTo(seen.header("ETag"));
        reviewer(rosa)
                .with("If-Match", seen.header("ETag"))
                .post(mine(parties, rosa) + "/review", RunningReviews.reviewJson("approve"))
                .expect(200);
    }

    @Test
    void who_amends_what_has_been_amended_since_they_looked_is_told_so() {
        Parties parties = openRound(1, 1);
        UUID rosa = readyReviewer(parties);
        String key = UUID.randomUUID().toString();
        Answer first = review(parties, rosa, "approve").expect(200);
        String mine = mine(parties, rosa) + "/review";
        Answer second = reviewer(rosa)
                .with("If-Match", first.header("ETag"))
                .with("Idempotency-Key", key)
                .post(mine, RunningReviews.reviewJson("reduce"))
                .expect(200);

        Answer stale = reviewer(rosa)
                .with("If-Match", first.header("ETag"))
                .post(mine, RunningReviews.reviewJson("reject"))
                .expect(412);

        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.json().at("/details/version").asInt()).isEqualTo(4);
        assertThat(second.header("ETag")).isEqualTo("\"4\"");
        Answer repeated = reviewer(rosa)
                .with("If-Match", first.header("ETag"))
                .with("Idempotency-Key", key)
                .post(mine, RunningReviews.reviewJson("reduce"))
                .expect(200);
        assertThat(repeated.header("ETag")).isEqualTo("\"4\"");
    }

    @Test
    void admissions_of_many_applications_open_as_many_rounds() {
        List<Parties> all = Stream.generate(() -> admitted(3, 2)).limit(20).toList();
        for (Parties parties : all) {
            becomes(parties, "open");
            assertThat(types(parties)).containsExactly("opened");
        }
    }
}
