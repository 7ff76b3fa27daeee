package de.kommig.reviews;

import static de.kommig.reviews.PlannedCall.PLANS;
import static de.kommig.reviews.PlannedCall.asked;
import static de.kommig.reviews.PlannedCall.at;
import static de.kommig.reviews.PlannedCall.carriedOut;
import static de.kommig.reviews.PlannedCall.knowing;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A whole call is planned, looked at, confirmed and carried out; who steps back is replaced. */
class AssignmentPlanApiTest {

    private final PlannedCall call = new PlannedCall();

    /** Of the pool that other tests have left behind nobody is to be chosen here. */
    @BeforeEach
    void anEmptyPool() {
        PlannedCall.anEmptyPool();
    }

    @Test
    void those_who_know_the_subject_are_chosen_and_it_is_said_why() {
        Parties school = call.round("Hausaufgaben zusammen", List.of("education"), 1);
        Parties clinic = call.round("Gesund im Stadtteil", List.of("health"), 1);
        UUID teacher = knowing("education", 2, "");
        UUID doctor = knowing("health", 2, "");

        JsonNode plan = call.planned();

        assertThat(plan.get("state").asString()).as("%s", plan).isEqualTo("ready");
        assertThat(plan.at("/assigned/proven").asBoolean()).isTrue();
        for (JsonNode one : plan.at("/assigned/applications")) {
            boolean isSchool = one.get("application").asString().equals(school.application() + "");
            assertThat(one.at("/reviewers/0/reviewer").asString()).isEqualTo((isSchool ? teacher : doctor) + "");
            assertThat(one.at("/reviewers/0/fit/matches/0/inApplication").asString())
                    .isEqualTo(isSchool ? "education" : "health");
            assertThat(one.at("/others/0/reviewer").asString()).isEqualTo((isSchool ? doctor : teacher) + "");
        }
        assertThat(asked(school)).as("nobody before it is confirmed").isEmpty();

        carriedOut(plan);

        assertThat(asked(school)).containsExactly(teacher + "");
        assertThat(asked(clinic)).containsExactly(doctor + "");
        coordinator().post(at(plan) + "/confirmation").expect(200);
        assertThat(asked(school)).as("once is enough").hasSize(1);
    }

    @Test
    void what_collides_is_said_in_plain_words_with_what_would_help() {
        call.round("Chor", List.of("culture"), 2);
        UUID only = knowing("culture", 3, "");

        JsonNode plan = call.planned();

        assertThat(plan.get("state").asString()).isEqualTo("colliding");
        JsonNode obstacle = plan.at("/obstacles/0");
        assertThat(obstacle.get("code").asString()).isEqualTo("too-few-readers");
        assertThat(obstacle.get("text").asString())
                .contains("Reviews wanted: 2", "1 of 1")
                .doesNotContain("{");
        assertThat(obstacle.get("remedies").findValuesAsString("code")).contains("further-readers", "fewer-reviews");
        assertThat(coordinator()
                        .with("Accept-Language", "de")
                        .get(at(plan))
                        .json()
                        .at("/obstacles/0/text")
                        .asString())
                .startsWith("Gewünschte Gutachten: 2");
        assertThat(coordinator().post(at(plan) + "/confirmation").expect(409).problem())
                .isEqualTo("plan-collides");
        assertThat(only).isNotNull();
    }

    @Test
    void a_plan_that_something_has_come_in_between_is_computed_again_and_keeps_what_stands() {
        Parties first = call.round("Chor", List.of("culture"), 1);
        UUID rosa = knowing("culture", 1, "");
        UUID ravi = knowing("sport", 1, "");
        JsonNode plan = call.planned();
        RunningReviews.assign(first, ravi).expect(201);

        assertThat(coordinator().post(at(plan) + "/confirmation").expect(409).problem())
                .isEqualTo("plan-outdated");

        Parties late = call.round("Noch ein Chor", List.of("culture"), 1);
        await().untilAsserted(() -> {
            JsonNode again = call.planned();
            assertThat(again.get("state").asString()).as("%s", again).isEqualTo("ready");
            for (JsonNode one : again.at("/assigned/applications")) {
                boolean isLate = one.get("application").asString().equals(late.application() + "");
                assertThat(one.at("/reviewers/0/reviewer").asString()).isEqualTo((isLate ? rosa : ravi) + "");
                assertThat(one.at("/reviewers/0/stands").asBoolean()).isEqualTo(!isLate);
            }
        });
    }

    @Test
    void who_declines_what_a_plan_had_them_asked_for_is_replaced() {
        Parties round = call.round("Chor", List.of("culture"), 1);
        UUID rosa = knowing("culture", 1, "");
        UUID ravi = knowing("sport", 1, "");
        carriedOut(call.planned());
        assertThat(asked(round)).containsExactly(rosa + "");

        reviewer(rosa).post(mine(round, rosa) + "/declination").expect(200);

        await().untilAsserted(() -> assertThat(asked(round)).containsExactly(ravi + ""));
        reviewer(ravi).post(mine(round, ravi) + "/declination").expect(200);
        await().during(Duration.ofMillis(700))
                .untilAsserted(
                        () -> assertThat(asked(round)).as("nobody is left").isEmpty());
    }

    @Test
    void candidates_tell_what_speaks_for_and_against_them_and_a_reason_helps() {
        Parties round = openRound(2, 1);
        UUID free = knowing("culture", 1, "");
        UUID busy = knowing("culture", 0, "");
        UUID away = knowing("culture", 1, "\"absences\": [{\"from\": \"2020-01-01\", \"to\": \"2099-12-31\"}],");
        UUID tied = knowing(
                "culture",
                1,
                "\"affiliations\": [{\"organisation\": \"%s\", \"kind\": \"board\"}],".formatted(round.organisation()));

        JsonNode candidates =
                coordinator().get(path(round) + "/candidates").expect(200).json();

        Map<String, String> hindrances = new HashMap<>();
        candidates.forEach(one -> hindrances.put(
                one.get("reviewer").asString(), one.get("hindrances").toString()));
        assertThat(hindrances)
                .containsEntry(free + "", "[]")
                .containsEntry(busy + "", "[\"no-capacity\"]")
                .containsEntry(away + "", "[\"absent\"]")
                .doesNotContainKey(tied + "");
        assertThat(candidates.at("/0/reviewer").asString()).isEqualTo(free + "");
        Answer refused = RunningReviews.assign(round, busy).expect(409);
        assertThat(refused.problem()).isEqualTo("reason-needed");
        assertThat(refused.json().at("/details/hindrances/0").asString()).isEqualTo("no-capacity");
        coordinator()
                .post(
                        path(round) + "/assignments",
                        "{\"reviewer\": \"%s\", \"reason\": \"She has offered to.\"}".formatted(busy))
                .expect(201);
        assertThat(coordinator()
                        .post(
                                path(round) + "/assignments",
                                "{\"reviewer\": \"%s\", \"reason\": \"Please.\"}".formatted(tied))
                        .expect(409)
                        .problem())
                .isEqualTo("conflict-of-interest");
        coordinator().get("/api/rounds/" + UUID.randomUUID() + "/candidates").expect(404);
    }

    @Test
    void no_plan_goes_against_a_conflict_or_beyond_what_somebody_has_time_for() {
        long seed = Long.getLong("kommig.assigning.seed", System.nanoTime());
        Random dice = new Random(seed);
        List<String> topics = List.of("culture", "sport", "health", "education", "language");
        List<Parties> rounds = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rounds.add(call.round("Vorhaben " + i, List.of(topics.get(dice.nextInt(topics.size()))), 2));
        }
        Map<String, Integer> capacity = new HashMap<>();
        Map<String, Parties> conflicts = new HashMap<>();
        for (int i = 0; i < 9; i++) {
            int reviews = 1 + dice.nextInt(3);
            Parties tied = rounds.get(dice.nextInt(rounds.size()));
            UUID person = knowing(
                    topics.get(dice.nextInt(topics.size())),
                    reviews,
                    "\"affiliations\": [{\"organisation\": \"%s\", \"kind\": \"advice\"}],"
                            .formatted(tied.organisation()));
            capacity.put(person + "", reviews);
            conflicts.put(person + "", tied);
        }

        JsonNode plan = call.planned();
        if (plan.get("state").asString().equals("colliding")) {
            assertThat(plan.get("obstacles")).as("seed %d", seed).isNotEmpty();
            return;
        }
        carriedOut(plan);

        Map<String, Integer> load = new HashMap<>();
        for (Parties round : rounds) {
            List<String> asked = asked(round);
            assertThat(asked).as("seed %d", seed).hasSize(2).doesNotHaveDuplicates();
            asked.forEach(one -> {
                load.merge(one, 1, Integer::sum);
                assertThat(conflicts.get(one)).as("seed %d", seed).isNotEqualTo(round);
            });
        }
        load.forEach(
                (person, reviews) -> assertThat(reviews).as("seed %d", seed).isLessThanOrEqualTo(capacity.get(person)));
    }

    @Test
    void plans_are_for_calls_under_review() {
        Api kommig = coordinator();
        assertThat(kommig.post(PLANS, "{\"call\": \"%s\"}".formatted(UUID.randomUUID()))
                        .expect(409)
                        .problem())
                .isEqualTo("nothing-to-plan");
        kommig.post(PLANS, "{}").expect(400);
        kommig.get(PLANS + "/" + UUID.randomUUID()).expect(404);
        kommig.post(PLANS + "/" + UUID.randomUUID() + "/confirmation").expect(404);
    }

    @Test
    void where_nobody_is_in_the_pool_the_plan_says_so() {
        call.round("Chor", List.of("culture"), 1);

        JsonNode plan = call.planned();

        assertThat(plan.get("state").asString()).isEqualTo("colliding");
        assertThat(plan.at("/obstacles/0/code").asString()).isEqualTo("too-few-readers");
    }

    @Test
    void the_same_request_twice_is_one_plan() {
        call.round("Chor", List.of("culture"), 1);
        Api once = coordinator().with("Idempotency-Key", UUID.randomUUID().toString());
        String body = "{\"call\": \"%s\"}".formatted(call.id());

        assertThat(once.post(PLANS, body).expect(202).header("Location"))
                .isEqualTo(once.post(PLANS, body).expect(202).header("Location"));
    }

    @Test
    void another_call_under_the_same_key_is_refused() {
        call.round("Chor", List.of("culture"), 1);
        PlannedCall other = new PlannedCall();
        other.round("Theater", List.of("culture"), 1);
        Api once = coordinator().with("Idempotency-Key", UUID.randomUUID().toString());
        once.post(PLANS, "{\"call\": \"%s\"}".formatted(call.id())).expect(202);

        assertThat(once.post(PLANS, "{\"call\": \"%s\"}".formatted(other.id()))
                        .expect(422)
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }
}
