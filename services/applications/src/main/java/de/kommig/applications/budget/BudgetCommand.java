package de.kommig.applications.budget;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a budget. */
public sealed interface BudgetCommand {

    /**
     * Give a part to an application that is about to be approved.
     *
     * @param conditions of the approval
     * @param proposal the proposed decision that is confirmed; {@code null} where one person decides
     * @param total the call's budget by its terms now
     */
    record Reserve(
            Parties parties,
            Money amount,
            @Nullable ContentRef conditions,
            @Nullable UUID proposal,
            Money total) implements BudgetCommand {}

    /** Take it back, because the application does not get it after all. */
    record Release(Parties parties) implements BudgetCommand {}
}
