package de.kommig.applications.committing;

import de.kommig.applications.budget.Budget;
import de.kommig.applications.budget.Reservation;
import de.kommig.applications.call.Call;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.contracts.Money;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows budgets: to the funder of the call all of it, to coordinators the sums. */
@Component
public class SeeingBudgets {

    private final KnownCalls calls;
    private final CommittingMoney money;

    public SeeingBudgets(KnownCalls calls, CommittingMoney money) {
        this.calls = calls;
        this.money = money;
    }

    /**
     * The sums.
     *
     * @throws NotFound when there is no such call, or it is another funder's
     */
    public BudgetSheet sums(UUID call, Caller caller) {
        Money total = known(call, caller).terms().budget();
        Budget budget = money.of(call);
        return new BudgetSheet(
                call,
                total,
                new Money(budget.reserved(), total.currency()),
                budget.leftOf(total),
                budget.reservations().size());
    }

    /**
     * Who has got what, oldest first.
     *
     * @throws NotFound when there is no such call, or it is another funder's
     */
    public List<Reservation> reservations(UUID call, Caller caller) {
        known(call, caller);
        return money.of(call).reservations();
    }

    /**
     * The call, for somebody who may know of its money.
     *
     * @throws NotFound when there is no such call, or it is another funder's
     */
    public Call.Written known(UUID id, Caller caller) {
        if (calls.visible(id, caller).state() instanceof Call.Written call
                && (caller.is(Role.COORDINATOR) || caller.actsFor(call.funder()))) {
            return call;
        }
        throw new NotFound();
    }
}
