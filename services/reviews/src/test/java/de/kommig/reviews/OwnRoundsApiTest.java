package de.kommig.reviews;

import static de.kommig.reviews.PlannedCall.at;
import static de.kommig.reviews.PlannedCall.awaitCarriedOut;
import static de.kommig.reviews.PlannedCall.confirm;
import static de.kommig.reviews.PlannedCall.knowing;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.assign;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.happens;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A coordinator has no hand in rounds about applications of an organisation of their own (§§ 20, 21 VwVfG); others have. */
class OwnRoundsApiTest {

    private static final String OWN = "own-conflict-of-interest";

    /** A coordinator who is something in an organisation too. */
    private static Api coordinatorOf(UUID organisation, MemberRole role) {
        UUID person = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, person, organisation, role);
        return SERVICE.as(Role.COORDINATOR, person, UUID.randomUUID());
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.expect(409).problem()).isEqualTo(OWN);
    }

    @Test
    void they_neither_ask_nor_release_anybody_nor_set_conflicts_nor_discuss_nor_close() {
        Parties parties = openRound(2, 1);
        UUID rosa = readyReviewer(parties);
        review(parties, rosa, "approve").expect(200);
        UUID ravi = UUID.randomUUID();
        Api own = coordinatorOf(parties.organisation(), MemberRole.EDITOR);
        String asked = "{\"reviewer\": \"%s\"}".formatted(ravi);
        String mine = path(parties) + "/assignments/" + rosa;

        Answer refused = own.with("Accept-Language", "de").post(path(parties) + "/assignments", asked);

        assertRefused(refused);
        assertThat(refused.json().get("title").asString()).contains("§§ 20, 21 VwVfG");
        assertRefused(own.post(mine + "/release", "{\"reason\": \"So.\"}"));
        assertRefused(own.post(mine + "/extension", "{\"until\": \"2999-12-31T22:59:59Z\"}"));
        assertRefused(own.post(
                path(parties) + "/conflicts", "{\"reviewer\": \"%s\", \"ground\": \"relative\"}".formatted(ravi)));
        assertRefused(own.delete(path(parties) + "/conflicts/" + rosa));
        assertRefused(own.post(path(parties) + "/discussion"));
        assertRefused(own.post(path(parties) + "/contributions", "{\"text\": \"Wir sind gut.\"}"));
        assertRefused(own.post(path(parties) + "/closure"));
        assign(parties, ravi).expect(201);
        coordinator().post(path(parties) + "/closure").expect(200);
    }

    @Test
    void nor_where_their_organisation_has_agreed_to_take_part() {
        Parties parties = openRound(1, 1);
        UUID partner = UUID.randomUUID();
        Api own = coordinatorOf(partner, MemberRole.OWNER);
        assertThat(own.post(path(parties) + "/closure").expect(409).problem()).isEqualTo("quorum-not-reached");

        happens(new ApplicationEvent.PartnerAsked(parties, partner, PartnerRole.FISCAL_SPONSOR));
        happens(new ApplicationEvent.PartnerConfirmed(parties, partner, PartnerRole.FISCAL_SPONSOR));

        await().untilAsserted(() -> assertRefused(own.post(path(parties) + "/closure")));
    }

    @Test
    void advising_an_organisation_is_their_office() {
        Parties parties = openRound(1, 1);
        review(parties, readyReviewer(parties), "approve").expect(200);

        coordinatorOf(parties.organisation(), MemberRole.ADVISER)
                .post(path(parties) + "/closure")
                .expect(200);
    }

    @Test
    void they_do_not_confirm_a_plan_that_asks_somebody_for_it() {
        PlannedCall.anEmptyPool();
        PlannedCall call = new PlannedCall();
        Parties parties = call.round("Chor", List.of("culture"), 1);
        knowing("culture", 1, "");
        JsonNode plan = call.planned();

        assertRefused(coordinatorOf(parties.organisation(), MemberRole.VIEWER).post(at(plan) + "/confirmation"));

        confirm(plan).expect(200);
        awaitCarriedOut(plan);
    }
}
