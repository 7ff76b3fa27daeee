package de.kommig.contracts;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.contracts.round.RoundEvent;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom an application concerns. Every event about an application carries it, so that no consumer has to ask elsewhere whose
 * event it is.
 *
 * @param application the application
 * @param call the call it is put to
 * @param funder the organisation that published the call and decides
 * @param organisation the organisation that applies
 */
public record Parties(UUID application, UUID call, UUID funder, UUID organisation) {

    /** The parties of a fact about an application, its round, its part of the budget or its award; empty for every other fact. */
    public static Optional<Parties> of(Object fact) {
        return switch (fact) {
            case ApplicationEvent event -> Optional.of(event.parties());
            case RoundEvent event -> Optional.of(event.parties());
            case AwardEvent event -> Optional.of(event.parties());
            case BudgetEvent event -> Optional.of(event.parties());
            default -> Optional.empty();
        };
    }
}
