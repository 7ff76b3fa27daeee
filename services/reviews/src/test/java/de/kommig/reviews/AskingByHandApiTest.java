package de.kommig.reviews;

import static de.kommig.reviews.Reviewers.enrolled;
import static de.kommig.reviews.Reviewers.entry;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.testing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whom a coordinator asks by hand: somebody of the pool; and where something speaks against it, with a reason that stays to be read. */
class AskingByHandApiTest {

    private static final String REASON = "She knows the quarter as nobody else does.";

    private final Parties round = openRound(2, 1);

    private Answer ask(Object person, String reason) {
        String why = reason.isEmpty() ? "" : ", \"reason\": \"%s\"".formatted(reason);
        return coordinator().post(path(round) + "/assignments", "{\"reviewer\": \"%s\"%s}".formatted(person, why));
    }

    private static List<String> hindrances(Answer refused) {
        assertThat(refused.expect(409).problem()).isEqualTo("reason-needed");
        List<String> all = new ArrayList<>();
        refused.json().at("/details/hindrances").forEach(one -> all.add(one.asString()));
        return all;
    }

    @Test
    void nobody_is_asked_who_is_unknown_whatever_the_reason() {
        for (UUID unknown : List.of(UUID.randomUUID(), round.organisation())) {
            assertThat(ask(unknown, "").expect(409).problem()).isEqualTo("reviewer-not-in-pool");
            assertThat(ask(unknown, REASON).expect(409).problem()).isEqualTo("reviewer-not-in-pool");
        }
    }

    @Test
    void of_who_waits_for_admission_all_is_said_that_speaks_against_it() {
        UUID rosa =
                enrolled(entry("[\"ln\"]", 0, "\"absences\": [{\"from\": \"2020-01-01\", \"to\": \"2099-12-31\"}],"));

        assertThat(hindrances(ask(rosa, ""))).containsExactlyInAnyOrder("not-admitted", "no-capacity", "absent");
        assertThat(hindrances(ask(enrolled(entry()), ""))).containsExactly("not-admitted");
    }

    @Test
    void the_reason_stays_to_be_read_by_coordinators_alone() {
        UUID rosa = enrolled(entry());
        ask(rosa, REASON).expect(201);
        RunningReviews.assign(round, Reviewers.admitted(entry())).expect(201);
        reviewer(rosa).post(mine(round, rosa) + "/acceptance").expect(200);

        JsonNode assignments = coordinator().get(path(round)).expect(200).json().get("assignments");

        assertThat(assignments.at("/0/reason").asString()).isEqualTo(REASON);
        assertThat(assignments.get(1).has("reason")).isFalse();
        assertThat(reviewer(rosa).get(path(round)).expect(200).text()).doesNotContain(REASON);
        assertThat(reviewer(rosa).get(mine(round, rosa)).expect(200).text()).doesNotContain(REASON);
    }

    @Test
    void who_is_asked_again_without_one_has_none() {
        UUID rosa = enrolled(entry());
        ask(rosa, REASON).expect(201);
        reviewer(rosa).post(mine(round, rosa) + "/declination").expect(200);
        coordinator().post("/api/reviewers/" + rosa + "/admission").expect(200);

        ask(rosa, "").expect(201);

        assertThat(coordinator().get(path(round)).json().at("/assignments/0").has("reason"))
                .isFalse();
    }
}
