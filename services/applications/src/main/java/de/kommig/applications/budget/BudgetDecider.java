package de.kommig.applications.budget;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Money;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;

/**
 * The rules of a budget: an application has one part of it at most, and all parts together are never more than there is. Means are
 * to be managed so that they cover all that is spent on their purpose: § 34 (2) BHO, and the states' budget codes likewise.
 */
public final class BudgetDecider {

    public static final Decider<Budget, BudgetCommand, BudgetEvent> DECIDER =
            new Decider<>(Budget.UNTOUCHED, BudgetDecider::evolve, BudgetDecider::decide);

    private BudgetDecider() {}

    private static Budget evolve(Budget before, BudgetEvent event) {
        return switch (event) {
            case BudgetEvent.Reserved it -> before.reserving(it.parties().application(), it.amount());
            case BudgetEvent.Released it -> before.releasing(it.parties().application());
        };
    }

    private static Decision<BudgetEvent> decide(Budget budget, BudgetCommand command) {
        return switch (command) {
            case BudgetCommand.Reserve it -> reserve(budget, it);
            case BudgetCommand.Release it -> release(budget, it);
        };
    }

    private static Decision<BudgetEvent> reserve(Budget budget, BudgetCommand.Reserve command) {
        if (budget.of(command.parties().application()).isPresent()) {
            return rejected(BudgetRejection.APPROVAL_UNDER_WAY);
        }
        if (!command.amount().currency().equals(command.total().currency())) {
            return rejected(BudgetRejection.CURRENCY_DIFFERS_FROM_BUDGET);
        }
        Money left = budget.leftOf(command.total());
        return command.amount().exceeds(left)
                ? rejected(new BudgetExceeded(left))
                : accepted(new BudgetEvent.Reserved(
                        command.parties(), command.amount(), command.conditions(), command.proposal()));
    }

    private static Decision<BudgetEvent> release(Budget budget, BudgetCommand.Release command) {
        return budget.of(command.parties().application())
                .map(held -> Decision.<BudgetEvent>accepted(new BudgetEvent.Released(command.parties(), held.amount())))
                .orElseGet(() -> rejected(BudgetRejection.NOTHING_RESERVED));
    }
}
