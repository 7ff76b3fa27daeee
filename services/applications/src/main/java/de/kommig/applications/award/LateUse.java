package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.AwardRules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Interest on money that was not spent in time (§ 49a (4) VwVfG; ANBest-P no. 8.5): whatever is spent after the last day for it bears interest from
 * its payment until it is spent, and what is still not spent until today.
 */
public final class LateUse {

    private LateUse() {}

    /** The interest on all drawdowns of an award, each spending rounded for itself. */
    public static Money interest(Terms terms, List<Drawdown> drawdowns, BaseRates rates, LocalDate today) {
        return Amounts.sum(
                drawdowns.stream()
                        .flatMap(drawdown -> interest(drawdown, terms.rules(), rates, today))
                        .toList(),
                terms.amount());
    }

    private static Stream<Money> interest(Drawdown drawdown, AwardRules rules, BaseRates rates, LocalDate today) {
        Drawdown.Payment paid = drawdown.paid();
        if (paid == null) {
            return Stream.empty();
        }
        Stream<Drawdown.Use> all =
                Stream.concat(drawdown.uses().stream(), Stream.of(new Drawdown.Use(drawdown.unused(), today)));
        return all.filter(use -> use.on().isAfter(paid.useBy()))
                .map(use -> Interest.on(use.amount(), rules.interestPoints(), rates, paid.on(), use.on()));
    }
}
