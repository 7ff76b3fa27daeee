package de.kommig.applications.award;

import de.kommig.contracts.Money;

/**
 * How much of an award may be passed on in smaller ones (Weiterleitung; VV no. 12 to § 44 BHO and to § 46 LHO).
 *
 * @param allowed by the funder, all in all; nothing as long as it has not said so
 */
public record Regranting(Money allowed) {

    static Regranting none(Money like) {
        return new Regranting(Amounts.none(like));
    }

    Regranting allowing(Money amount) {
        return new Regranting(amount);
    }

    /** Whether the funder has allowed any. */
    public boolean isAllowed() {
        return allowed.amount().signum() > 0;
    }
}
