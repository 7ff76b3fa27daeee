package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.Instant;

/** The funder's answer to an outline: an invitation to apply, or none. An invitation promises no money, and takes no second member; a refusal is as final as a rejection. */
final class Inviting {

    private Inviting() {}

    static Decision<ApplicationEvent> invite(Application state, ApplicationCommand.Invite command) {
        if (!(state instanceof Application.OutlineSubmitted outline)) {
            return rejected(because(state));
        }
        // Two answers at once contradict each other.
        if (outline.deliberation().proposed() != null) {
            return rejected(ApplicationRejection.DECISION_IS_PROPOSED);
        }
        Instant until = TimeToWrite.until(command.call(), command.now());
        Instant ownUntil = until.isAfter(command.call().closesAt()) ? until : null;
        return accepted(new ApplicationEvent.Invited(outline.parties(), until, ownUntil));
    }

    static Decision<ApplicationEvent> decline(Application state, ApplicationCommand.DeclineOutline command) {
        if (!(state instanceof Application.OutlineSubmitted outline)) {
            return rejected(because(state));
        }
        return command.fourEyes()
                ? Proposing.propose(
                        outline,
                        new ProposedDecision(command.proposal(), command.by(), new Verdict.Refusal(command.reasons())))
                : accepted(new ApplicationEvent.OutlineDeclined(outline.parties(), command.reasons()));
    }
}
