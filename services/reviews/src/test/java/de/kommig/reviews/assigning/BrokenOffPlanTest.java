package de.kommig.reviews.assigning;

import static de.kommig.reviews.PlannedCall.at;
import static de.kommig.reviews.PlannedCall.awaitCarriedOut;
import static de.kommig.reviews.PlannedCall.confirm;
import static de.kommig.reviews.PlannedCall.knowing;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.EventStore;
import de.kommig.reviews.PlannedCall;
import de.kommig.reviews.conflict.Conflicts;
import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.round.RoundDecider;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A plan that was being carried out when its process died is carried out by the next one, and everybody is asked once. */
class BrokenOffPlanTest {

    private static final Duration ENOUGH = Duration.ofSeconds(30);

    private final PlanWork work = SERVICE.bean(PlanWork.class);
    private final PlannedCall call = new PlannedCall();
    private final List<Parties> rounds = new ArrayList<>();

    /** Six questions. */
    @BeforeEach
    void three_applications_that_want_two_reviews_each() {
        PlannedCall.anEmptyPool();
        List.of("culture", "sport", "health").forEach(topic -> {
            rounds.add(call.round("Verein für " + topic, List.of(topic), 2));
            knowing(topic, 3, "");
        });
    }

    @AfterEach
    void the_service_goes_on() {
        if (!work.isRunning()) {
            work.start();
        }
    }

    @ParameterizedTest(name = "behind {0} questions, the next one stored: {1}")
    @CsvSource({"0, false", "0, true", "1, true", "3, false", "3, true", "5, true"})
    void what_one_process_has_begun_the_next_one_finishes_from_its_start_on(int before, boolean stored) {
        JsonNode plan = call.planned();
        work.stop();
        confirm(plan).expect(200);

        diesAt(before, stored);

        assertThat(coordinator().get(at(plan)).json().get("state").asString()).isEqualTo("confirmed");
        assertThat(questions()).as("before the next start").hasSize(before + (stored ? 1 : 0));

        work.start();

        assertThat(awaitCarriedOut(plan).get("refused")).as("refused").isEmpty();
        assertThat(questions()).containsExactlyInAnyOrderElementsOf(questionsOf(plan));
    }

    @Test
    void what_a_confirmed_plan_is_about_to_ask_for_is_no_time_left_for_another() {
        PlannedCall other = new PlannedCall();
        other.round("Orchester", List.of("culture"), 3);
        other.round("Theater", List.of("culture"), 3);
        JsonNode plan = call.planned();
        JsonNode theirs = other.planned();
        work.stop();
        confirm(plan).expect(200);

        assertThat(questions()).as("not carried out yet").isEmpty();
        assertThat(confirm(theirs).expect(409).problem()).isEqualTo("plan-outdated");
    }

    /** A process that finds the plan, dies at one of its questions, and is gone. */
    private static void diesAt(int before, boolean stored) {
        DyingStore store = new DyingStore(SERVICE.bean(EventStore.class), before, stored);
        Clock clock = SERVICE.bean(Clock.class);
        AskingWanted asking = new AskingWanted(
                new Aggregates<>(store, EventFamilies.ROUNDS, RoundDecider.DECIDER),
                SERVICE.bean(Conflicts.class),
                SERVICE.bean(Pool.class),
                SERVICE.bean(Askable.class),
                SERVICE.bean(TimeClaims.class),
                SERVICE.bean(DueDates.class));
        CarryingOut carryingOut = new CarryingOut(asking, SERVICE.bean(ToldSubjects.class), clock);
        PlanWork dying = new PlanWork(
                SERVICE.bean(AssignmentPlans.class), SERVICE.bean(LookingAtCall.class), carryingOut, clock, ENOUGH);
        dying.start();
        await().until(store::isDead);
        dying.stop();
    }

    private record Question(UUID application, UUID reviewer) {}

    /** All that are stored, each as often as it is. */
    private List<Question> questions() {
        return rounds.stream()
                .map(Parties::application)
                .flatMap(id -> SERVICE.stored(EventFamilies.ROUNDS, id).stream()
                        .filter(RoundEvent.ReviewerAssigned.class::isInstance)
                        .map(event -> new Question(id, ((RoundEvent.ReviewerAssigned) event).reviewer())))
                .toList();
    }

    private static List<Question> questionsOf(JsonNode plan) {
        List<Question> questions = new ArrayList<>();
        plan.at("/assigned/applications")
                .forEach(one -> one.get("reviewers")
                        .forEach(reviewer -> questions.add(new Question(
                                UUID.fromString(one.get("application").asString()),
                                UUID.fromString(reviewer.get("reviewer").asString())))));
        assertThat(questions).hasSize(6);
        return questions;
    }
}
