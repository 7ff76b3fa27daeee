package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.Instant;

/** The funder's answer to an outline: an invitation to apply, or none. It promises no money, and takes no second member. */
final class Inviting {

    private Inviting() {}

    static Decision<ApplicationEvent> invite(Application state, ApplicationCommand.Invite command) {
        if (!(state instanceof Application.OutlineSubmitted outline)) {
            return rejected(because(state));
        }
        Instant until = TimeToWrite.until(command.call(), command.now());
        Instant ownUntil = until.isAfter(command.call().closesAt()) ? until : null;
        return accepted(new ApplicationEvent.Invited(outline.parties(), until, ownUntil));
    }

    static Decision<ApplicationEvent> decline(Application state, ApplicationCommand.DeclineOutline command) {
        return state instanceof Application.OutlineSubmitted outline
                ? accepted(new ApplicationEvent.OutlineDeclined(outline.parties(), command.reasons()))
                : rejected(because(state));
    }
}
