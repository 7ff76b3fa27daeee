package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.COLLEAGUE;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.PROPOSAL;
import static de.kommig.applications.application.ApplicationHistories.PROPOSED;
import static de.kommig.applications.application.ApplicationHistories.PROPOSER;
import static de.kommig.applications.application.ApplicationHistories.VOTED;
import static de.kommig.applications.application.ApplicationHistories.WAITLISTED;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Deliberation.Declined;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.ApplicationEvent.DecisionProposalDeclined;
import de.kommig.contracts.application.ApplicationEvent.DecisionProposed;
import de.kommig.contracts.application.DecisionOutcome;
import de.kommig.testing.DeciderFixture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Four eyes. */
class ProposingTest {

    private static final UUID ANOTHER = new UUID(1, 1);
    private static final Money AMOUNT = Money.euros("4000.00");
    private static final ContentRef WHY = ref("why");
    private static final Verdict APPROVAL = new Verdict.Approval(AMOUNT, WHY, true);
    private static final Verdict REFUSAL = new Verdict.Refusal(WHY);
    private static final Verdict WAITING = new Verdict.Waiting(2, WHY);

    private static ApplicationCommand propose(Verdict verdict) {
        return new ApplicationCommand.Decide(verdict, true, PROPOSER, PROPOSAL);
    }

    private static ApplicationCommand confirm(UUID proposal, UUID by) {
        return new ApplicationCommand.Confirm(proposal, by);
    }

    private static ApplicationCommand decline(UUID proposal, UUID by) {
        return new ApplicationCommand.DeclineProposal(proposal, by, ref("no"));
    }

    @Test
    void what_is_confirmed_is_what_was_proposed() {
        confirmed(
                APPROVAL,
                new DecisionProposed(PARTIES, PROPOSAL, PROPOSER, DecisionOutcome.APPROVED, AMOUNT, null, WHY),
                new ApplicationEvent.Approved(PARTIES, AMOUNT, WHY));
        confirmed(
                REFUSAL,
                new DecisionProposed(PARTIES, PROPOSAL, PROPOSER, DecisionOutcome.REJECTED, null, null, WHY),
                new ApplicationEvent.Rejected(PARTIES, WHY));
        confirmed(
                WAITING,
                new DecisionProposed(PARTIES, PROPOSAL, PROPOSER, DecisionOutcome.WAITLISTED, null, 2, WHY),
                new ApplicationEvent.Waitlisted(PARTIES, 2, WHY));
    }

    private static void confirmed(Verdict verdict, DecisionProposed proposed, ApplicationEvent decided) {
        for (var before : List.of(VOTED, WAITLISTED)) {
            before.when(propose(verdict))
                    .then(proposed)
                    .when(confirm(PROPOSAL, COLLEAGUE))
                    .then(decided);
        }
    }

    @Test
    void a_proposal_moves_nothing() {
        assertThat(PROPOSED.state()).isInstanceOf(Application.Voted.class);
        var waiting = WAITLISTED.given(
                new DecisionProposed(PARTIES, PROPOSAL, PROPOSER, DecisionOutcome.REJECTED, null, null, WHY));
        assertThat(waiting.state()).isInstanceOfSatisfying(Application.Waitlisted.class, it -> {
            assertThat(it.rank()).isEqualTo(4);
            assertThat(it.deliberation().proposed()).isEqualTo(new ProposedDecision(PROPOSAL, PROPOSER, REFUSAL));
        });
    }

    @Test
    void nobody_confirms_or_declines_their_own_proposal() {
        PROPOSED.when(confirm(PROPOSAL, PROPOSER)).thenRejected(ApplicationRejection.PROPOSED_BY_YOURSELF);
        PROPOSED.when(decline(PROPOSAL, PROPOSER)).thenRejected(ApplicationRejection.PROPOSED_BY_YOURSELF);
    }

    @Test
    void nobody_confirms_or_declines_another_proposal_than_the_one_they_have_seen() {
        PROPOSED.when(confirm(ANOTHER, COLLEAGUE)).thenRejected(ApplicationRejection.NO_SUCH_PROPOSAL);
        PROPOSED.when(decline(ANOTHER, COLLEAGUE)).thenRejected(ApplicationRejection.NO_SUCH_PROPOSAL);
    }

    @Test
    void there_is_one_proposal_at_a_time() {
        PROPOSED.when(propose(REFUSAL)).thenRejected(ApplicationRejection.DECISION_IS_PROPOSED);
    }

    @Test
    void what_cannot_be_decided_cannot_be_proposed() {
        VOTED.when(propose(new Verdict.Approval(Money.euros("5000.01"), null, true)))
                .thenRejected(ApplicationRejection.AMOUNT_EXCEEDS_REQUEST);
        VOTED.when(propose(new Verdict.Waiting(0, null))).thenRejected(ApplicationRejection.RANK_OUT_OF_RANGE);
    }

    @Test
    void after_a_proposal_was_declined_everything_is_open_again_and_the_reason_stays_with_it() {
        DeciderFixture<Application, ApplicationCommand, ApplicationEvent> open = PROPOSED.when(
                        decline(PROPOSAL, COLLEAGUE))
                .then(new DecisionProposalDeclined(PARTIES, PROPOSAL, ref("no")));

        assertThat(((Application.Decidable) open.state()).deliberation())
                .isEqualTo(new Deliberation(
                        null, List.of(new Declined(new ProposedDecision(PROPOSAL, PROPOSER, APPROVAL), ref("no")))));
        open.when(confirm(PROPOSAL, COLLEAGUE)).thenRejected(ApplicationRejection.NO_SUCH_PROPOSAL);
        var again = new DecisionProposed(PARTIES, ANOTHER, COLLEAGUE, DecisionOutcome.REJECTED, null, null, WHY);
        var proposedAgain = open.when(new ApplicationCommand.Decide(REFUSAL, true, COLLEAGUE, ANOTHER))
                .then(again);
        assertThat(((Application.Decidable) proposedAgain.state())
                        .deliberation()
                        .declined())
                .hasSize(1);
        proposedAgain.when(confirm(ANOTHER, PROPOSER)).then(new ApplicationEvent.Rejected(PARTIES, WHY));
    }

    @Test
    void an_organisation_can_withdraw_while_something_is_proposed() {
        PROPOSED.when(new ApplicationCommand.Withdraw(null))
                .then(new ApplicationEvent.Withdrawn(PARTIES, null))
                .when(confirm(PROPOSAL, COLLEAGUE))
                .thenRejected(ApplicationRejection.APPLICATION_IS_WITHDRAWN);
    }

    @Test
    void when_the_call_asks_for_two_no_longer_one_decides_whatever_is_proposed() {
        PROPOSED.when(ApplicationCommand.Decide.alone(REFUSAL, PROPOSER))
                .then(new ApplicationEvent.Rejected(PARTIES, WHY));
    }

    @Test
    void a_proposal_of_nothing_changes_nothing() {
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            var broken = new DecisionProposed(PARTIES, ANOTHER, PROPOSER, outcome, null, null, null);
            assertThat(VOTED.given(broken).state()).isEqualTo(VOTED.state());
            assertThat(PROPOSED.given(broken).state()).isEqualTo(PROPOSED.state());
        }
    }

    @Test
    void declining_without_a_proposal_changes_nothing() {
        assertThat(VOTED.given(new DecisionProposalDeclined(PARTIES, PROPOSAL, WHY))
                        .state())
                .isEqualTo(VOTED.state());
    }
}
