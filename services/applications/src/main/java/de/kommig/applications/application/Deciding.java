package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Decision;
import java.util.Optional;

/** The funder's decision: after the vote, or from the waiting list. The vote binds nobody. */
final class Deciding {

    private Deciding() {}

    static Decision<ApplicationEvent> decide(Application state, ApplicationCommand.Decide command) {
        if (!(state instanceof Application.Decidable open)) {
            return rejected(because(state));
        }
        Optional<ApplicationRejection> fault = fault(open, command.verdict());
        if (fault.isPresent()) {
            return rejected(fault.get());
        }
        if (command.taken() != null) {
            return rejected(command.taken());
        }
        return command.fourEyes()
                ? Proposing.propose(open, new ProposedDecision(command.proposal(), command.by(), command.verdict()))
                : accepted(decided(open, command.verdict()));
    }

    /** The decision as an event; of an outline nothing else is ever proposed than to turn it down. */
    static ApplicationEvent decided(Application.Deliberated state, Verdict verdict) {
        Parties parties = state.parties();
        return switch (verdict) {
            case Verdict.Refusal it
            when state instanceof Application.OutlineSubmitted ->
                new ApplicationEvent.OutlineDeclined(parties, it.reasons());
            case Verdict.Approval it -> new ApplicationEvent.Approved(parties, it.amount(), it.conditions());
            case Verdict.Refusal it -> new ApplicationEvent.Rejected(parties, it.reasons());
            case Verdict.Waiting it -> new ApplicationEvent.Waitlisted(parties, it.rank(), it.reasons());
        };
    }

    private static Optional<ApplicationRejection> fault(Application.Decidable state, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Approval it ->
                notGivable(it, state.dossier().proposal().requested());
            case Verdict.Refusal it -> Optional.empty();
            case Verdict.Waiting it when it.rank() < 1 -> Optional.of(ApplicationRejection.RANK_OUT_OF_RANGE);
            // Another place is another decision; the same one is none.
            case Verdict.Waiting it
            when state instanceof Application.Waitlisted waiting && waiting.rank() == it.rank() ->
                Optional.of(because(state));
            case Verdict.Waiting it -> Optional.empty();
        };
    }

    private static Optional<ApplicationRejection> notGivable(Verdict.Approval approval, Money requested) {
        Money amount = approval.amount();
        if (amount.amount().signum() == 0) {
            return Optional.of(ApplicationRejection.APPROVED_AMOUNT_IS_ZERO);
        }
        if (!amount.currency().equals(requested.currency())) {
            return Optional.of(ApplicationRejection.CURRENCY_DIFFERS_FROM_REQUEST);
        }
        if (amount.exceeds(requested)) {
            return Optional.of(ApplicationRejection.AMOUNT_EXCEEDS_REQUEST);
        }
        return requested.exceeds(amount) && !approval.explained()
                ? Optional.of(ApplicationRejection.REDUCTION_NEEDS_REASONS)
                : Optional.empty();
    }
}
