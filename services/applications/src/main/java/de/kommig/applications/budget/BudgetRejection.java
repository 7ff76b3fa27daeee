package de.kommig.applications.budget;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a budget does not do what it was asked; see {@link BudgetExceeded} too. */
public enum BudgetRejection implements Rejection {
    /** The application has got its part: somebody else is approving it at this moment, or has. */
    APPROVAL_UNDER_WAY,
    /** There is nothing to take back. */
    NOTHING_RESERVED,
    /** The call's budget is in another currency. */
    CURRENCY_DIFFERS_FROM_BUDGET;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return this == NOTHING_RESERVED;
    }
}
