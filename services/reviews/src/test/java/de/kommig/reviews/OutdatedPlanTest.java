package de.kommig.reviews;

import static de.kommig.reviews.PlannedCall.asked;
import static de.kommig.reviews.PlannedCall.at;
import static de.kommig.reviews.PlannedCall.carriedOut;
import static de.kommig.reviews.PlannedCall.confirm;
import static de.kommig.reviews.PlannedCall.knowing;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.call.ReviewPolicy;
import de.kommig.reviews.assigning.OpenRounds;
import de.kommig.reviews.subjects.SubjectCopies;
import de.kommig.reviews.subjects.ToldSubject;
import de.kommig.testing.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A plan is not carried out when reviewers have less time by now than when it was computed, though nothing has happened in its rounds. */
class OutdatedPlanTest {

    private final PlannedCall call = new PlannedCall();
    private Parties round;
    private UUID rosa;

    @BeforeEach
    void a_call_and_somebody_who_has_time_for_one_review() {
        PlannedCall.anEmptyPool();
        round = call.round("Chor", List.of("culture"), 1);
        rosa = knowing("culture", 1, "");
    }

    @Test
    void who_is_asked_under_another_call_meanwhile_is_not_asked_for_more_than_they_have_time_for() {
        JsonNode plan = call.planned();
        askedElsewhere(rosa);

        Answer refused = confirm(plan).expect(409);

        assertThat(refused.problem()).isEqualTo("plan-outdated");
        assertThat(refused.json().at("/details/reviewers").toString()).isEqualTo("[\"" + rosa + "\"]");
        assertThat(refused.json().get("title").asString()).contains("other calls");
        assertThat(asked(round)).isEmpty();
        assertThat(coordinator().get(at(plan)).json().get("state").asString()).isEqualTo("ready");

        UUID ravi = knowing("sport", 1, "");
        carriedOut(call.planned());
        assertThat(asked(round)).containsExactly(ravi + "");
    }

    @Test
    void who_has_time_for_both_is_asked_for_both() {
        reviewer(rosa).put(Reviewers.ME, Reviewers.entry("[\"de\"]", 2, "")).expect(200);
        JsonNode plan = call.planned();
        askedElsewhere(rosa);

        carriedOut(plan);

        assertThat(asked(round)).containsExactly(rosa + "");
    }

    @Test
    void two_plans_that_reckon_with_the_same_time_are_not_both_carried_out() {
        PlannedCall other = new PlannedCall();
        Parties theirs = other.round("Theater", List.of("culture"), 1);
        JsonNode first = call.planned();
        JsonNode second = other.planned();

        carriedOut(first);
        awaitKnown(rosa, round);

        assertThat(confirm(second).expect(409).problem()).isEqualTo("plan-outdated");
        assertThat(asked(theirs)).isEmpty();
    }

    @Test
    void nor_is_one_with_somebody_who_has_been_suspended() {
        JsonNode plan = call.planned();
        coordinator().post("/api/reviewers/" + rosa + "/suspension").expect(200);

        assertThat(confirm(plan).expect(409).problem()).isEqualTo("plan-outdated");
    }

    @Test
    void nor_with_somebody_who_has_left_the_pool() {
        JsonNode plan = call.planned();
        reviewer(rosa).delete(Reviewers.ME).expect(204);

        assertThat(confirm(plan).expect(409).problem()).isEqualTo("plan-outdated");
    }

    @Test
    void nor_with_somebody_who_is_away_by_now() {
        JsonNode plan = call.planned();
        String away = "\"absences\": [{\"from\": \"2020-01-01\", \"to\": \"2099-12-31\"}],";
        reviewer(rosa).put(Reviewers.ME, Reviewers.entry("[\"de\"]", 1, away)).expect(200);

        assertThat(confirm(plan).expect(409).problem()).isEqualTo("plan-outdated");
    }

    @Test
    void nor_with_somebody_who_no_longer_reads_the_language() {
        SERVICE.bean(SubjectCopies.class)
                .put(new ToldSubject(
                        round.application(), call.id(), "Chor", "de", List.of("altona"), List.of("culture"), ""));
        JsonNode plan = call.planned();
        assertThat(plan.get("state").asString()).isEqualTo("ready");
        reviewer(rosa).put(Reviewers.ME, Reviewers.entry("[\"tr\"]", 1, "")).expect(200);

        assertThat(confirm(plan).expect(409).problem()).isEqualTo("plan-outdated");
    }

    @Test
    void nor_with_somebody_who_has_a_conflict_of_interest_by_now() {
        JsonNode plan = call.planned();
        String tied =
                "\"affiliations\": [{\"organisation\": \"%s\", \"kind\": \"board\"}],".formatted(round.organisation());
        reviewer(rosa).put(Reviewers.ME, Reviewers.entry("[\"de\"]", 1, tied)).expect(200);

        assertThat(confirm(plan).expect(409).problem()).isEqualTo("plan-outdated");
    }

    @Test
    void nor_without_the_lived_experience_that_the_call_wants() {
        RatedCalls.published(
                new Parties(round.application(), call.id(), call.funder(), round.organisation()),
                List.of(),
                new ReviewPolicy(false, true, null));
        reviewer(rosa).put(Reviewers.ME, lived(true)).expect(200);
        JsonNode plan = call.planned();
        assertThat(plan.get("state").asString()).as("%s", plan).isEqualTo("ready");
        reviewer(rosa).put(Reviewers.ME, lived(false)).expect(200);

        assertThat(confirm(plan).expect(409).problem()).isEqualTo("plan-outdated");
    }

    private static String lived(boolean experience) {
        return Reviewers.entry(
                "[\"de\"]", 1, "\"livedExperience\": %1$s, \"livedExperienceConsent\": %1$s,".formatted(experience));
    }

    private static void askedElsewhere(UUID reviewer) {
        Parties elsewhere = openRound(1, 1);
        RunningReviews.assign(elsewhere, reviewer).expect(201);
        awaitKnown(reviewer, elsewhere);
    }

    private static void awaitKnown(UUID reviewer, Parties round) {
        await().until(() -> SERVICE.bean(OpenRounds.class)
                .asked(List.of(reviewer))
                .getOrDefault(reviewer, Map.of())
                .containsKey(round.application()));
    }
}
