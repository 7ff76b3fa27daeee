package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WhoSeesWhatTest {

    private final Cast cast = new Cast();

    @Test
    void a_draft_is_there_for_its_organisation_alone() {
        UUID id = cast.drafted(cast.publishedCall());

        assertThat(state(cast.applicant().get(path(id)))).isEqualTo("draft");
        for (Api other : List.of(cast.coordinator(), cast.funder(), cast.stranger(Role.ORGANISATION))) {
            assertThat(other.get(path(id)).status()).isEqualTo(404);
        }
        assertThat(cast.coordinator().post(path(id) + "/admission").status()).isEqualTo(404);
        assertThat(cast.requestCorrection(id).status()).isEqualTo(404);
    }

    @Test
    void the_coordinator_reads_all_and_the_funder_the_outside() {
        UUID id = cast.submitted(cast.publishedCall());
        ok(cast.requestCorrection(id));

        JsonNode forCoordinator = ok(cast.coordinator().get(path(id))).json();
        assertThat(forCoordinator.get("summary").asString()).isEqualTo("Treffen, einmal in der Woche.");
        assertThat(forCoordinator.get("answers").get("target-group").asString()).isEqualTo("Frauen");

        JsonNode forFunder = ok(cast.funder().get(path(id))).json();
        assertThat(forFunder.get("title").asString()).isEqualTo("Sprachcafé");
        assertThat(forFunder.get("organisationId").asString())
                .isEqualTo(cast.organisation().toString());
        assertThat(forFunder
                        .get("corrections")
                        .get(0)
                        .get("corrections")
                        .get(0)
                        .get("reason")
                        .asString())
                .isEqualTo("Bitte genauer.");
        assertThat(forFunder.has("summary") || forFunder.has("answers")).isFalse();
    }

    @Test
    void changes_that_have_not_been_handed_in_stay_with_the_organisation() {
        UUID id = cast.submitted(cast.publishedCall());
        ok(cast.requestCorrection(id));
        ok(cast.edit(id));

        assertThat(title(cast.applicant().get(path(id)))).isEqualTo("Sprachcafé plus");
        assertThat(title(cast.coordinator().get(path(id)))).isEqualTo("Sprachcafé");
        assertThat(title(cast.funder().get(path(id)))).isEqualTo("Sprachcafé");
    }

    @Test
    void a_reviewer_reads_while_assigned() {
        UUID id = cast.admitted(cast.publishedCall());
        Parties parties = cast.parties(id);
        UUID stays = UUID.randomUUID();
        UUID declines = UUID.randomUUID();
        UUID stepsBack = UUID.randomUUID();
        happens(id, new RoundEvent.Opened(parties, 3, 2));
        for (UUID reviewer : List.of(stays, declines, stepsBack)) {
            assertThat(cast.reviewer(reviewer).get(path(id)).status()).isEqualTo(404);
            happens(id, new RoundEvent.ReviewerAssigned(parties, reviewer));
            await().untilAsserted(() -> ok(cast.reviewer(reviewer).get(path(id))));
        }
        JsonNode sheet = ok(cast.reviewer(stays).get(path(id))).json();
        assertThat(sheet.get("summary").asString()).isEqualTo("Treffen, einmal in der Woche.");
        assertThat(sheet.has("corrections")).isFalse();

        happens(id, new RoundEvent.AssignmentDeclined(parties, declines, null));
        happens(id, new RoundEvent.ReviewerRecused(parties, stepsBack, ConflictGround.RELATIVE, null));

        for (UUID reviewer : List.of(declines, stepsBack)) {
            await().untilAsserted(() ->
                    assertThat(cast.reviewer(reviewer).get(path(id)).status()).isEqualTo(404));
        }
        ok(cast.reviewer(stays).get(path(id)));
    }

    @Test
    void the_applicant_learns_the_vote_with_the_decision_and_the_reviewer_nothing_but_the_outcome() {
        UUID id = cast.admitted(cast.publishedCall());
        Parties parties = cast.parties(id);
        UUID reviewer = UUID.randomUUID();
        happens(id, new RoundEvent.Opened(parties, 3, 2));
        happens(id, new RoundEvent.ReviewerAssigned(parties, reviewer));
        happens(id, new RoundEvent.Closed(parties, Vote.of(0, 0, 2)));
        await().untilAsserted(
                        () -> assertThat(state(cast.funder().get(path(id)))).isEqualTo("voted"));

        assertThat(ok(cast.applicant().get(path(id))).json().has("vote")).isFalse();
        assertThat(ok(cast.funder().get(path(id)))
                        .json()
                        .get("vote")
                        .get("reject")
                        .asInt())
                .isEqualTo(2);

        ok(cast.funder()
                .post(
                        path(id) + "/decision",
                        "{\"outcome\": \"rejected\", \"reasons\": \"Nein.\", \"nextSteps\": \"Reden.\"}"));

        assertThat(ok(cast.applicant().get(path(id))).json().has("vote")).isTrue();
        await().untilAsserted(() ->
                assertThat(state(cast.reviewer(reviewer).get(path(id)))).isEqualTo("rejected"));
        assertThat(ok(cast.reviewer(reviewer).get(path(id))).json().has("decision"))
                .isFalse();
    }

    @Test
    void roles_that_may_not_take_a_step_are_told_so_and_strangers_find_nothing() {
        UUID id = cast.submitted(cast.publishedCall());
        String waitlist = "{\"outcome\": \"waitlisted\", \"rank\": 1}";

        assertThat(cast.funder().post(path(id) + "/admission").status()).isEqualTo(403);
        assertThat(cast.applicant().post(path(id) + "/admission").status()).isEqualTo(403);
        assertThat(cast.coordinator().post(path(id) + "/withdrawal").status()).isEqualTo(403);
        assertThat(cast.coordinator().post(path(id) + "/decision", waitlist).status())
                .isEqualTo(403);
        assertThat(cast.reviewer(UUID.randomUUID())
                        .post(path(id) + "/submission")
                        .status())
                .isEqualTo(403);

        assertThat(cast.stranger(Role.FUNDER)
                        .post(path(id) + "/decision", waitlist)
                        .status())
                .isEqualTo(404);
        assertThat(cast.stranger(Role.ORGANISATION)
                        .post(path(id) + "/withdrawal")
                        .status())
                .isEqualTo(404);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);
    }

    private static void happens(UUID id, RoundEvent event) {
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, id, event);
    }

    private static String title(Answer answer) {
        return ok(answer).json().get("title").asString();
    }
}
