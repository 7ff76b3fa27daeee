package de.kommig.contracts.budget;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about the budget of a call. There is one budget for each call; its id is the call's. */
public sealed interface BudgetEvent {

    /** Whose application it is about. */
    Parties parties();

    /**
     * The funder gives a part of the budget to an application, so that nobody else can have it. The approval of the application follows,
     * with the same amount and conditions, unless the application cannot be approved any more.
     *
     * @param amount which is no longer left
     * @param conditions of the approval, if there are any
     * @param proposal the proposed decision that is confirmed by this; absent where one person decides
     */
    record Reserved(
            Parties parties,
            Money amount,
            @Nullable ContentRef conditions,
            @Nullable UUID proposal) implements BudgetEvent {}

    /**
     * The application does not get its part after all.
     *
     * @param amount which is left again
     */
    record Released(Parties parties, Money amount) implements BudgetEvent {}
}
