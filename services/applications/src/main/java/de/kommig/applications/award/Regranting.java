package de.kommig.applications.award;

import de.kommig.contracts.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How much of an award may be passed on in smaller ones (Weiterleitung; VV no. 12 to § 44 BHO and to § 46 LHO), and what for.
 *
 * @param allowed by the funder, all in all; nothing as long as it has not said so
 * @param calls what is set aside for each call by which it is passed on
 */
public record Regranting(Money allowed, Map<UUID, Money> calls) {

    static Regranting none(Money like) {
        return new Regranting(Amounts.none(like), Map.of());
    }

    Regranting allowing(Money amount) {
        return new Regranting(amount, calls);
    }

    Regranting funding(UUID call, Money budget) {
        Map<UUID, Money> all = new LinkedHashMap<>(calls);
        all.put(call, budget);
        return new Regranting(allowed, Map.copyOf(all));
    }

    /** Whether the funder has allowed any. */
    public boolean isAllowed() {
        return allowed.amount().signum() > 0;
    }

    /** What is set aside for a call. */
    public Money of(UUID call) {
        return calls.getOrDefault(call, Amounts.none(allowed));
    }

    /** What is set aside for all calls together. */
    public Money promised() {
        return Amounts.sum(List.copyOf(calls.values()), allowed);
    }

    /** What can still be set aside; never less than nothing. */
    public Money left() {
        return Amounts.minus(allowed, promised());
    }
}
