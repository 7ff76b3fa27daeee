package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Decision;
import java.util.Optional;

/** The funder's decision: after the vote, or from the waiting list. The vote binds nobody. */
final class Deciding {

    private Deciding() {}

    static Decision<ApplicationEvent> approve(Application state, ApplicationCommand.Approve command) {
        return switch (state) {
            case Application.Voted voted -> approved(voted, command);
            case Application.Waitlisted waiting -> approved(waiting, command);
            default -> rejected(because(state));
        };
    }

    private static Decision<ApplicationEvent> approved(
            Application.PastReview state, ApplicationCommand.Approve command) {
        return notGivable(command.amount(), state.dossier().proposal().requested())
                .map(Decision::<ApplicationEvent>rejected)
                .orElseGet(() -> accepted(
                        new ApplicationEvent.Approved(state.parties(), command.amount(), command.conditions())));
    }

    private static Optional<ApplicationRejection> notGivable(Money amount, Money requested) {
        if (amount.amount().signum() == 0) {
            return Optional.of(ApplicationRejection.APPROVED_AMOUNT_IS_ZERO);
        }
        if (!amount.currency().equals(requested.currency())) {
            return Optional.of(ApplicationRejection.CURRENCY_DIFFERS_FROM_REQUEST);
        }
        return amount.exceeds(requested) ? Optional.of(ApplicationRejection.AMOUNT_EXCEEDS_REQUEST) : Optional.empty();
    }

    static Decision<ApplicationEvent> reject(Application state, ApplicationCommand.Reject command) {
        return switch (state) {
            case Application.Voted voted -> accepted(new ApplicationEvent.Rejected(voted.parties(), command.reasons()));
            case Application.Waitlisted waiting ->
                accepted(new ApplicationEvent.Rejected(waiting.parties(), command.reasons()));
            default -> rejected(because(state));
        };
    }

    static Decision<ApplicationEvent> waitlist(Application state, ApplicationCommand.Waitlist command) {
        if (!(state instanceof Application.Voted voted)) {
            return rejected(because(state));
        }
        return command.rank() < 1
                ? rejected(ApplicationRejection.RANK_OUT_OF_RANGE)
                : accepted(new ApplicationEvent.Waitlisted(voted.parties(), command.rank(), command.reasons()));
    }
}
