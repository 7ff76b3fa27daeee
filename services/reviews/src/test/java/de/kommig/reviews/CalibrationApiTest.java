package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.accept;
import static de.kommig.reviews.RunningReviews.applicant;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.funder;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.parties;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.call.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A call whose reviewers are not equally strict. */
class CalibrationApiTest {

    /** As of other calls here, without a reminder before it. */
    private static final List<Criterion> RUBRIC =
            List.of(new Criterion("need", 60, 0, 5, false, false), new Criterion("plan", 40, 1, 20, false, false));

    private final Parties first = RatedCalls.published(parties(), RUBRIC, RatedCalls.PLAIN);
    private final List<UUID> panel = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    private Parties another() {
        return new Parties(UUID.randomUUID(), first.call(), first.funder(), UUID.randomUUID());
    }

    /** Everybody reads it; the first of the panel gives two of five less for the need than the others. */
    private Parties readByAll(Parties parties, int need) {
        openRound(parties, 3, 1);
        for (UUID each : panel) {
            accept(parties, each);
            int given = each.equals(panel.getFirst()) ? need - 2 : need;
            reviewer(each)
                    .post(mine(parties, each) + "/review", RatedCalls.reviewJson(given, 10))
                    .expect(200);
        }
        return parties;
    }

    private JsonNode calibration() {
        return coordinator()
                .get("/api/calibrations/" + first.call())
                .expect(200)
                .json();
    }

    private static JsonNode of(JsonNode list, String key, UUID id) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.get(key).asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void raw_and_adjusted_scores_stand_side_by_side_and_say_who_is_strict() {
        readByAll(first, 5);
        List<Parties> others = new ArrayList<>();
        for (int need : List.of(3, 4, 2, 5, 3)) {
            others.add(readByAll(another(), need));
        }
        Parties unlucky = openRound(another(), 1, 1);
        accept(unlucky, panel.getFirst());
        reviewer(panel.getFirst())
                .post(mine(unlucky, panel.getFirst()) + "/review", RatedCalls.reviewJson(2, 10))
                .expect(200);

        await().untilAsserted(
                        () -> assertThat(calibration().get("applications")).hasSize(7));
        await().untilAsserted(() -> assertThat(of(calibration().get("reviewers"), "reviewer", panel.getFirst())
                        .get("reviews")
                        .asInt())
                .isEqualTo(7));
        JsonNode calibration = calibration();

        assertThat(calibration.get("standing").asString()).isEqualTo("connected");
        assertThat(calibration.at("/minimum/reviews").asInt()).isEqualTo(5);
        assertThat(calibration.at("/minimum/reviewers").asInt()).isEqualTo(3);
        JsonNode strict = of(calibration.get("reviewers"), "reviewer", panel.getFirst());
        assertThat(strict.get("effect").asDouble()).isCloseTo(-0.16, within(0.01));
        // However well they are told apart: how strict the three are on average, nobody knows.
        assertThat(strict.get("reliability").asDouble()).isCloseTo(2.0 / 3, within(0.01));
        JsonNode one = of(calibration.get("applications"), "application", unlucky.application());
        // 60 % of 2 of 5, 40 % of 9 of 19.
        assertThat(one.get("raw").asDouble()).isCloseTo(0.4295, within(1e-4));
        assertThat(one.get("adjusted").asDouble()).isCloseTo(0.5895, within(0.01));
        assertThat(one.get("standardError").asDouble()).isPositive();
        assertThat(one.get("title").asString()).isEqualTo("Language café");
        assertThat(coordinator()
                        .get(path(unlucky))
                        .json()
                        .at("/reviews/0/scores/0/score")
                        .asInt())
                .as("what was given stays")
                .isEqualTo(2);
    }

    @Test
    void below_the_minimum_nothing_is_adjusted() {
        readByAll(first, 4);

        await().untilAsserted(() ->
                assertThat(calibration().at("/applications/0/reviews").asInt()).isEqualTo(3));
        JsonNode calibration = calibration();
        assertThat(calibration.get("standing").asString()).isEqualTo("too-few");
        assertThat(calibration.has("spread")).isFalse();
        assertThat(calibration.get("applications")).hasSize(1);
        assertThat(calibration.at("/applications/0").has("adjusted")).isFalse();
        assertThat(calibration.at("/reviewers/0").has("effect")).isFalse();
    }

    @Test
    void the_review_of_somebody_who_is_biased_does_not_count() {
        readByAll(first, 4);
        reviewer(panel.getFirst())
                .post(mine(first, panel.getFirst()) + "/recusal", "{\"ground\": \"relative\"}")
                .expect(200);

        await().untilAsserted(() ->
                assertThat(calibration().at("/applications/0/reviews").asInt()).isEqualTo(2));
        assertThat(calibration().toString()).doesNotContain(panel.getFirst().toString());
    }

    @Test
    void it_is_for_coordinators_alone() {
        readByAll(first, 4);
        String path = "/api/calibrations/" + first.call();
        reviewer(panel.getFirst()).get(path).expect(403);
        funder(first).get(path).expect(403);
        applicant(first).get(path).expect(403);
        coordinator().get("/api/calibrations/" + UUID.randomUUID()).expect(404);
        coordinator().get("/api/calibrations/nonsense").expect(404);
    }
}
