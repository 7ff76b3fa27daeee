package de.kommig.reviews.assigning;

import static de.kommig.reviews.PlannedCall.asked;
import static de.kommig.reviews.PlannedCall.awaitCarriedOut;
import static de.kommig.reviews.PlannedCall.confirm;
import static de.kommig.reviews.PlannedCall.knowing;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.reviews.PlannedCall;
import de.kommig.reviews.Reviewers;
import de.kommig.reviews.RunningReviews;
import de.kommig.reviews.subjects.SubjectCopies;
import de.kommig.reviews.subjects.ToldSubject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What changes behind a plan's confirmation is noticed when it is carried out: then somebody is not asked, and the plan says why. */
class CarryingOutTest {

    private final PlanWork work = SERVICE.bean(PlanWork.class);
    private final PlannedCall call = new PlannedCall();
    private Parties round;
    private UUID rosa;
    private JsonNode plan;

    @BeforeEach
    void a_plan_with_one_question_that_is_confirmed_and_waits() {
        PlannedCall.anEmptyPool();
        round = call.round("Chor", List.of("culture"), 1);
        rosa = knowing("culture", 1, "");
        plan = call.planned();
        work.stop();
        confirm(plan).expect(200);
    }

    @AfterEach
    void the_service_goes_on() {
        if (!work.isRunning()) {
            work.start();
        }
    }

    private void isNotAskedBecause(String code) {
        work.start();
        JsonNode refused = awaitCarriedOut(plan).get("refused");
        assertThat(refused).as("%s", refused).hasSize(1);
        assertThat(refused.at("/0/application").asString()).isEqualTo(round.application() + "");
        assertThat(refused.at("/0/reviewer").asString()).isEqualTo(rosa + "");
        assertThat(refused.at("/0/code").asString()).isEqualTo(code);
        assertThat(asked(round)).doesNotContain(rosa + "");
    }

    @Test
    void who_is_asked_for_something_else_in_the_meantime_has_no_time_any_more() {
        RunningReviews.assign(openRound(1, 1), rosa).expect(201);
        isNotAskedBecause("no-capacity");
    }

    @Test
    void who_is_suspended_is_not_asked() {
        coordinator().post("/api/reviewers/" + rosa + "/suspension").expect(200);
        isNotAskedBecause("not-admitted");
    }

    @Test
    void nor_who_has_left_the_pool() {
        reviewer(rosa).delete(Reviewers.ME).expect(204);
        isNotAskedBecause("not-admitted");
    }

    @Test
    void nor_who_is_away() {
        String away = "\"absences\": [{\"from\": \"2020-01-01\", \"to\": \"2099-12-31\"}],";
        reviewer(rosa).put(Reviewers.ME, Reviewers.entry("[\"de\"]", 1, away)).expect(200);
        isNotAskedBecause("absent");
    }

    @Test
    void nor_who_does_not_read_the_language() {
        SERVICE.bean(SubjectCopies.class)
                .put(new ToldSubject(
                        round.application(), call.id(), "Хор", "uk", List.of("altona"), List.of("culture"), ""));
        isNotAskedBecause("language");
    }

    @Test
    void nor_who_has_a_conflict_of_interest() {
        coordinator()
                .post(path(round) + "/conflicts", "{\"reviewer\": \"%s\", \"ground\": \"relative\"}".formatted(rosa))
                .expect(201);
        isNotAskedBecause("conflict-of-interest");
    }

    @Test
    void nor_one_more_than_are_wanted() {
        RunningReviews.assign(round, UUID.randomUUID()).expect(201);
        isNotAskedBecause("enough-reviewers");
    }

    @Test
    void a_question_that_came_to_nothing_leaves_the_time_for_another() {
        UUID ravi = UUID.randomUUID();
        RunningReviews.assign(round, ravi).expect(201);
        isNotAskedBecause("enough-reviewers");

        RunningReviews.assign(openRound(1, 1), rosa).expect(201);
    }

    @Test
    void another_plan_of_the_call_is_not_confirmed_beside_it() {
        JsonNode other = ready();
        assertThat(confirm(other).expect(409).problem()).isEqualTo("plan-outdated");
        work.start();
        awaitCarriedOut(plan);
        assertThat(confirm(other).expect(409).problem()).isEqualTo("plan-outdated");
        assertThat(asked(round)).containsExactly(rosa + "");
    }

    /** A second plan of the same call, computed while the first one waits. */
    private JsonNode ready() {
        AssignmentPlans plans = SERVICE.bean(AssignmentPlans.class);
        AssignmentPlan first =
                plans.find(UUID.fromString(plan.get("id").asString())).orElseThrow();
        AssignmentPlan second = AssignmentPlan.computing(
                        UUID.randomUUID(), call.id(), UUID.randomUUID(), first.requestedAt())
                .computed(first.assigned(), List.of(), first.versions());
        plans.insert(second);
        return coordinator()
                .get(PlannedCall.PLANS + "/" + second.id())
                .expect(200)
                .json();
    }
}
