package de.kommig.applications.deciding;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A call that wants two members of the funder for each decision. */
class FourEyesTest {

    private static final String APPROVAL = """
            {"outcome": "approved", "amount": {"amount": "4000.00", "currency": "EUR"},
             "conditions": "Mit Kinderbetreuung.", "reasons": "Die Honorare sind zu hoch."}
            """;

    private final Cast cast = new Cast();
    private final Api colleague = SERVICE.as(Role.FUNDER, UUID.randomUUID(), cast.funderOrganisation());
    private final UUID id = cast.voted(cast.publishedCallForTwo(), Vote.of(2, 1, 0));

    private Answer propose() {
        return ok(cast.funder().post(path(id) + "/decision", APPROVAL));
    }

    private static String answering(Answer proposed) {
        return "{\"proposal\": \"%s\"}"
                .formatted(proposed.json().get("proposedDecision").get("id").asString());
    }

    private static String declining(Answer proposed) {
        return answering(proposed).replace("}", ", \"reason\": \"Das ist zu viel.\"}");
    }

    @Test
    void one_proposes_and_another_one_makes_it_the_decision() {
        Answer proposed = propose();
        assertThat(state(proposed)).isEqualTo("voted");
        assertThat(proposed.json().has("decision")).isFalse();

        Answer decided = colleague.post(path(id) + "/decision/confirmation", answering(proposed));

        assertThat(state(decided)).isEqualTo("approved");
        assertThat(decided.json().has("proposedDecision")).isFalse();
        JsonNode decision = ok(cast.applicant().get(path(id))).json().get("decision");
        assertThat(decision.get("amount").get("amount").asString()).isEqualTo("4000.00");
        assertThat(decision.get("conditions").asString()).isEqualTo("Mit Kinderbetreuung.");
        assertThat(decision.get("reasons").asString()).isEqualTo("Die Honorare sind zu hoch.");
    }

    @Test
    void nobody_does_both_not_even_a_machine() {
        Answer proposed = propose();

        Answer confirmed = cast.funder().post(path(id) + "/decision/confirmation", answering(proposed));
        Answer declined = cast.funder().post(path(id) + "/decision/dissent", declining(proposed));

        assertThat(List.of(confirmed.status(), declined.status())).containsOnly(409);
        assertThat(confirmed.problem()).isEqualTo("proposed-by-yourself");
        assertThat(declined.problem()).isEqualTo("proposed-by-yourself");
        assertThat(cast.budget(cast.callOf(id)).get("approvals").asInt()).isZero();
    }

    @Test
    void another_one_declines_and_says_why_and_then_everything_is_open_again() {
        Answer proposed = propose();
        assertThat(cast.funder().post(path(id) + "/decision", APPROVAL).problem())
                .isEqualTo("decision-is-proposed");

        Answer declined = ok(colleague.post(path(id) + "/decision/dissent", declining(proposed)));

        assertThat(declined.json().has("proposedDecision")).isFalse();
        JsonNode before = declined.json().get("declinedProposals").get(0);
        assertThat(before.get("declinedBecause").asString()).isEqualTo("Das ist zu viel.");
        assertThat(before.get("decision").get("amount").get("amount").asString())
                .isEqualTo("4000.00");
        assertThat(colleague
                        .post(path(id) + "/decision/confirmation", answering(proposed))
                        .problem())
                .isEqualTo("no-such-proposal");
        assertThat(state(cast.funder().post(path(id) + "/decision", APPROVAL))).isEqualTo("voted");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id))
                .filteredOn(ApplicationEvent.DecisionProposalDeclined.class::isInstance)
                .hasSize(1)
                .noneMatch(event -> event.toString().contains("zu viel"));
    }

    @Test
    void a_proposal_is_seen_by_the_members_of_the_funder_alone() {
        Answer proposed = propose();

        assertThat(ok(colleague.get(path(id))).json().get("proposedDecision"))
                .isEqualTo(proposed.json().get("proposedDecision"));
        for (Api other : List.of(cast.applicant(), cast.coordinator())) {
            Answer seen = ok(other.get(path(id)));
            assertThat(state(seen)).isEqualTo("voted");
            assertThat(seen.text()).doesNotContain("4000.00").doesNotContain("Kinderbetreuung");
            assertThat(seen.json().has("proposedDecision")).isFalse();
            assertThat(seen.header("ETag"))
                    .as("a version would tell that something happened")
                    .isEmpty();
        }
        Api stranger = cast.stranger(Role.FUNDER);
        assertThat(stranger.post(path(id) + "/decision/confirmation", answering(proposed))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_place_on_the_waiting_list_and_a_rejection_take_two_as_well() {
        Answer place = ok(cast.funder().post(path(id) + "/decision", "{\"outcome\": \"waitlisted\", \"rank\": 2}"));
        assertThat(state(colleague.post(path(id) + "/decision/confirmation", answering(place))))
                .isEqualTo("waitlisted");

        Answer no = ok(colleague.post(path(id) + "/decision", """
                {"outcome": "rejected", "reasons": "Keine Mittel.", "nextSteps": "Im Mai wieder."}
                """));
        assertThat(state(no)).isEqualTo("waitlisted");
        assertThat(state(cast.funder().post(path(id) + "/decision/confirmation", answering(no))))
                .isEqualTo("rejected");
    }
}
