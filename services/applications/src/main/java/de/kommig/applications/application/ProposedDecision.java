package de.kommig.applications.application;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent.DecisionProposed;
import de.kommig.contracts.application.DecisionOutcome;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision that one member of the funder proposes and another one has to confirm (Vier-Augen-Prinzip).
 *
 * @param id never used for another proposal, so that nobody confirms what they have not seen
 * @param proposer pseudonym of the person or machine
 */
public record ProposedDecision(UUID id, UUID proposer, Verdict verdict) {

    DecisionProposed asEvent(Parties parties) {
        return switch (verdict) {
            case Verdict.Approval it ->
                new DecisionProposed(
                        parties, id, proposer, DecisionOutcome.APPROVED, it.amount(), null, it.conditions());
            case Verdict.Refusal it ->
                new DecisionProposed(parties, id, proposer, DecisionOutcome.REJECTED, null, null, it.reasons());
            case Verdict.Waiting it ->
                new DecisionProposed(parties, id, proposer, DecisionOutcome.WAITLISTED, null, it.rank(), it.reasons());
        };
    }

    /** What the event proposes; empty when it lacks a part of that, which no decider lets happen. */
    static Optional<ProposedDecision> of(DecisionProposed event) {
        return verdict(event).map(verdict -> new ProposedDecision(event.proposal(), event.proposer(), verdict));
    }

    private static Optional<Verdict> verdict(DecisionProposed event) {
        return switch (event.outcome()) {
            case APPROVED ->
                Optional.ofNullable(event.amount()).map(amount -> new Verdict.Approval(amount, event.text(), true));
            case REJECTED -> Optional.ofNullable(event.text()).map(Verdict.Refusal::new);
            case WAITLISTED -> Optional.ofNullable(event.rank()).map(rank -> new Verdict.Waiting(rank, event.text()));
        };
    }
}
