package de.kommig.applications.deciding;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A call that wants two members of the funder for each decision: to turn an outline down is one. */
class FourEyesOnOutlinesTest {

    private static final String REFUSAL =
            "{\"reasons\": \"Zu ähnlich wie andere.\", \"nextSteps\": \"Sprechen Sie mit KomMig.\"}";

    private final Cast cast = new Cast();
    private final Api colleague = SERVICE.as(Role.FUNDER, UUID.randomUUID(), cast.funderOrganisation());
    private final UUID id = cast.submitted(published());

    @Test
    void one_proposes_to_turn_it_down_and_another_one_does() {
        Answer proposed = propose();
        assertThat(state(proposed)).isEqualTo("outline-submitted");
        JsonNode decision = proposed.json().at("/proposedDecision/decision");
        assertThat(decision.get("outcome").asString()).isEqualTo("outline-declined");
        assertThat(decision.get("reasons").asString()).isEqualTo("Zu ähnlich wie andere.");
        for (Api other : List.of(cast.applicant(), cast.coordinator())) {
            assertThat(ok(other.get(path(id))).text()).doesNotContain("ähnlich").doesNotContain("proposedDecision");
        }
        assertThat(confirm(cast.funder(), proposed).problem()).isEqualTo("proposed-by-yourself");

        assertThat(state(confirm(colleague, proposed))).isEqualTo("outline-declined");

        assertThat(ok(cast.applicant().get(path(id)))
                        .json()
                        .at("/decision/nextSteps")
                        .asString())
                .isEqualTo("Sprechen Sie mit KomMig.");
    }

    @Test
    void as_long_as_it_is_proposed_nobody_is_invited_and_one_member_invites() {
        Answer proposed = propose();
        assertThat(colleague.post(path(id) + "/invitation").problem()).isEqualTo("decision-is-proposed");

        ok(colleague.post(
                path(id) + "/decision/dissent", answering(proposed).replace("}", ", \"reason\": \"Sie ist gut.\"}")));

        assertThat(state(colleague.post(path(id) + "/invitation"))).isEqualTo("invited");
    }

    private Answer propose() {
        return ok(cast.funder().post(path(id) + "/outline-refusal", REFUSAL));
    }

    private Answer confirm(Api member, Answer proposed) {
        return member.post(path(id) + "/decision/confirmation", answering(proposed));
    }

    private static String answering(Answer proposed) {
        return "{\"proposal\": \"%s\"}"
                .formatted(proposed.json().at("/proposedDecision/id").asString());
    }

    private UUID published() {
        String rules = ", \"rules\": {\"fourEyes\": true, \"outline\": {\"closesAt\": \"%s\"}}}"
                .formatted(Instant.now().plus(Duration.ofDays(10)));
        UUID call = created(cast.funder()
                .post("/api/calls", Cast.call(Duration.ofDays(-1)).strip().replaceFirst("}$", rules)));
        ok(cast.funder().post("/api/calls/" + call + "/publication"));
        return call;
    }
}
