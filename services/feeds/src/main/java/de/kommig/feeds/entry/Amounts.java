package de.kommig.feeds.entry;

import de.kommig.contracts.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The money that an event speaks of.
 *
 * @param requested what the organisation asks for; with a submission
 * @param approved what the funder gives; with an approval, and with the award that it opens
 * @param awarded what the notice says that the funder gives
 * @param drawdown what is asked for, or paid, with a drawdown or an instalment
 * @param spent of what was paid: with a drawdown what is told of this time, with a report or a proof all of it
 * @param unspent what is left of a drawdown when the time to spend it has passed
 * @param regranting how much of the award may be passed on, all in all
 * @param budget how much of the award is set aside for a call by which it is passed on, all in all
 * @param claimed what the funder claims back, or with a hearing intends to
 * @param paidBack what the organisation has paid back, of a claim or of its own accord
 * @param interest what it has paid on that
 * @param outstanding what is left of the claim
 */
public record Amounts(
        @Nullable Money requested,
        @Nullable Money approved,
        @Nullable Money awarded,
        @Nullable Money drawdown,
        @Nullable Money spent,
        @Nullable Money unspent,
        @Nullable Money regranting,
        @Nullable Money budget,
        @Nullable Money claimed,
        @Nullable Money paidBack,
        @Nullable Money interest,
        @Nullable Money outstanding) {

    /** What an amount is. */
    enum Kind {
        REQUESTED,
        APPROVED,
        AWARDED,
        DRAWDOWN,
        SPENT,
        UNSPENT,
        REGRANTING,
        BUDGET,
        CLAIMED,
        PAID_BACK,
        INTEREST,
        OUTSTANDING
    }

    static Amounts of(Kind kind, Money money) {
        return of(Map.of(kind, money));
    }

    static Amounts of(Map<Kind, Money> said) {
        return new Amounts(
                said.get(Kind.REQUESTED),
                said.get(Kind.APPROVED),
                said.get(Kind.AWARDED),
                said.get(Kind.DRAWDOWN),
                said.get(Kind.SPENT),
                said.get(Kind.UNSPENT),
                said.get(Kind.REGRANTING),
                said.get(Kind.BUDGET),
                said.get(Kind.CLAIMED),
                said.get(Kind.PAID_BACK),
                said.get(Kind.INTEREST),
                said.get(Kind.OUTSTANDING));
    }

    static Amounts ofRequested(Money money) {
        return of(Kind.REQUESTED, money);
    }

    static Amounts ofApproved(Money money) {
        return of(Kind.APPROVED, money);
    }
}
