package de.kommig.applications.committing;

import de.kommig.applications.award.AwardRejection;
import de.kommig.applications.budget.Budget;
import de.kommig.applications.budget.BudgetCommand;
import de.kommig.applications.budget.BudgetRejection;
import de.kommig.applications.call.Call;
import de.kommig.applications.funding.FundingCalls;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reserves the money of approvals, and gives it back. */
@Component
public class CommittingMoney {

    private final Aggregates<Budget, BudgetCommand, BudgetEvent> budgets;
    private final KnownCalls calls;
    private final FundingCalls funding;
    private final Queues queues = new Queues();

    public CommittingMoney(
            Aggregates<Budget, BudgetCommand, BudgetEvent> budgets, KnownCalls calls, FundingCalls funding) {
        this.budgets = budgets;
        this.calls = calls;
        this.funding = funding;
    }

    /**
     * Reserves what an approval gives; when this returns, nobody else can have it. The approval must follow under the same command: if
     * it does not come, {@code inbound} carries it out, or gives the money back where that is not possible any more.
     *
     * @param proposal the proposed decision that is confirmed; {@code null} where one person decides
     * @param context of the command that approves
     * @throws MoneyRefused when the call has less left, it is paid from an award that is passed on no further, or somebody else is approving the same application
     */
    public void reserve(ApplicationEvent.Approved approval, @Nullable UUID proposal, CommandContext context) {
        Parties parties = approval.parties();
        requireMoney(parties.call());
        var command = new BudgetCommand.Reserve(
                parties,
                approval.amount(),
                approval.conditions(),
                proposal,
                calls.terms(parties.call()).budget());
        Outcome<Budget> outcome =
                queues.inTurn(parties.call(), () -> budgets.handle(parties.call(), command, context.onAnyVersion()));
        switch (outcome) {
            case Outcome.Accepted<Budget> accepted -> requireStillReserved(accepted, parties);
            case Outcome.Rejected<Budget>(var reason) -> throw new MoneyRefused(reason);
            // The application's stream is going to say so as well.
            case Outcome.Reused<Budget> reused -> throw new MoneyRefused(BudgetRejection.APPROVAL_UNDER_WAY);
            case Outcome.Stale<Budget> stale -> throw new IllegalStateException("no version was asked for");
        }
    }

    /** Gives back what is reserved for an application; nothing happens when nothing is. */
    public void release(Parties parties, CommandContext context) {
        queues.inTurn(
                parties.call(),
                () -> budgets.handle(parties.call(), new BudgetCommand.Release(parties), context.onAnyVersion()));
    }

    /** The budget of a call as it is now. */
    public Budget of(UUID call) {
        return budgets.load(call).state();
    }

    /** What is paid from an award is promised only while that is passed on; what has been promised before stands. */
    private void requireMoney(UUID call) {
        calls.published(call).map(Call.Public::award).filter(funding::isOver).ifPresent(award -> {
            throw new MoneyRefused(AwardRejection.REGRANTING_HAS_ENDED);
        });
    }

    private void requireStillReserved(Outcome.Accepted<Budget> accepted, Parties parties) {
        if (accepted.repeated() && of(parties.call()).of(parties.application()).isEmpty()) {
            throw new MoneyRefused(BudgetRejection.NOTHING_RESERVED);
        }
    }
}
