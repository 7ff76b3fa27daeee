package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.COLLEAGUE;
import static de.kommig.applications.application.ApplicationHistories.IN_TWO_STAGES;
import static de.kommig.applications.application.ApplicationHistories.OUTLINE_CLOSES;
import static de.kommig.applications.application.ApplicationHistories.OUTLINE_SUBMITTED;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.PROPOSAL;
import static de.kommig.applications.application.ApplicationHistories.PROPOSER;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.DecisionOutcome;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.testing.DeciderFixture;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An outline is turned down by two, where decisions take two. */
class TurningDownTogetherTest {

    private static final ApplicationCommand PROPOSE =
            new ApplicationCommand.DeclineOutline(ref("reasons"), true, PROPOSER, PROPOSAL);
    private static final ApplicationEvent PROPOSED = new ApplicationEvent.DecisionProposed(
            PARTIES, PROPOSAL, PROPOSER, DecisionOutcome.REJECTED, null, null, ref("reasons"));
    private static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> BEFORE =
            OUTLINE_SUBMITTED.given(PROPOSED);

    @Test
    void one_proposes_and_another_one_makes_it_the_answer() {
        OUTLINE_SUBMITTED.when(PROPOSE).then(PROPOSED);
        BEFORE.when(new ApplicationCommand.Confirm(PROPOSAL, COLLEAGUE))
                .then(new ApplicationEvent.OutlineDeclined(PARTIES, ref("reasons")));
    }

    @Test
    void nobody_does_both_or_answers_what_they_have_not_seen() {
        BEFORE.when(new ApplicationCommand.Confirm(PROPOSAL, PROPOSER))
                .thenRejected(ApplicationRejection.PROPOSED_BY_YOURSELF);
        BEFORE.when(new ApplicationCommand.DeclineProposal(PROPOSAL, PROPOSER, ref("no")))
                .thenRejected(ApplicationRejection.PROPOSED_BY_YOURSELF);
        BEFORE.when(new ApplicationCommand.Confirm(new UUID(1, 1), COLLEAGUE))
                .thenRejected(ApplicationRejection.NO_SUCH_PROPOSAL);
        BEFORE.when(PROPOSE).thenRejected(ApplicationRejection.DECISION_IS_PROPOSED);
    }

    @Test
    void nobody_is_invited_until_another_member_has_declined_the_proposal() {
        var invite = new ApplicationCommand.Invite(IN_TWO_STAGES, OUTLINE_CLOSES);
        BEFORE.when(invite).thenRejected(ApplicationRejection.DECISION_IS_PROPOSED);

        var open = BEFORE.when(new ApplicationCommand.DeclineProposal(PROPOSAL, COLLEAGUE, ref("no")))
                .then(new ApplicationEvent.DecisionProposalDeclined(PARTIES, PROPOSAL, ref("no")));

        assertThat(((Application.OutlineSubmitted) open.state()).deliberation().declined())
                .hasSize(1);
        open.when(invite).then(new ApplicationEvent.Invited(PARTIES, IN_TWO_STAGES.closesAt()));
    }

    @Test
    void what_others_answer_meanwhile_takes_nothing_from_the_proposal() {
        var asked = ApplicationHistories.DRAFT.given(
                new ApplicationEvent.PartnerAsked(PARTIES, COLLEAGUE, PartnerRole.CO_APPLICANT),
                new ApplicationEvent.OutlineSubmitted(
                        PARTIES,
                        ApplicationHistories.FIRST.title(),
                        ApplicationHistories.FIRST.requested(),
                        ApplicationHistories.FIRST.content()),
                PROPOSED,
                new ApplicationEvent.PartnerConfirmed(PARTIES, COLLEAGUE, PartnerRole.CO_APPLICANT));

        asked.when(new ApplicationCommand.Confirm(PROPOSAL, COLLEAGUE))
                .then(new ApplicationEvent.OutlineDeclined(PARTIES, ref("reasons")));
    }
}
