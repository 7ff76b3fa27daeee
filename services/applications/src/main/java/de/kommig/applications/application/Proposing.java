package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Decision;
import java.util.UUID;
import java.util.function.BiFunction;

/** Decisions that take two: one member of the funder proposes, another one confirms or declines; machines count as members. */
final class Proposing {

    private Proposing() {}

    static Decision<ApplicationEvent> propose(Application.Deliberated state, ProposedDecision proposed) {
        return state.deliberation().proposed() == null
                ? accepted(proposed.asEvent(state.parties()))
                : rejected(ApplicationRejection.DECISION_IS_PROPOSED);
    }

    static Decision<ApplicationEvent> confirm(Application state, ApplicationCommand.Confirm command) {
        Decision<ApplicationEvent> decided = answered(state, command.proposal(), command.by(), Deciding::decided);
        return decided instanceof Decision.Accepted && command.taken() != null ? rejected(command.taken()) : decided;
    }

    static Decision<ApplicationEvent> decline(Application state, ApplicationCommand.DeclineProposal command) {
        return answered(
                state,
                command.proposal(),
                command.by(),
                (open, verdict) -> new ApplicationEvent.DecisionProposalDeclined(
                        open.parties(), command.proposal(), command.reason()));
    }

    private static Decision<ApplicationEvent> answered(
            Application state,
            UUID proposal,
            UUID by,
            BiFunction<Application.Deliberated, Verdict, ApplicationEvent> answer) {
        if (!(state instanceof Application.Deliberated open)) {
            return rejected(because(state));
        }
        ProposedDecision proposed = open.deliberation().proposed();
        if (proposed == null || !proposed.id().equals(proposal)) {
            return rejected(ApplicationRejection.NO_SUCH_PROPOSAL);
        }
        return proposed.proposer().equals(by)
                ? rejected(ApplicationRejection.PROPOSED_BY_YOURSELF)
                : accepted(answer.apply(open, proposed.verdict()));
    }
}
