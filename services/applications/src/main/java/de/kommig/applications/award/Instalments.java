package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.Instalment;
import de.kommig.contracts.call.PaymentKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is paid when, if the organisation does not ask for it. */
public final class Instalments {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Instalments() {}

    /**
     * A payment that is planned.
     *
     * @param from first day on which it can be made
     */
    public record Planned(LocalDate from, Money amount) {}

    /**
     * The payments in their order; none when money is paid by need. Each is rounded so that all up to it are right to the cent, and the last one
     * makes the award complete.
     *
     * @param from first day on which all of it can be paid at once
     */
    public static List<Planned> of(Money award, AwardRules rules, LocalDate from) {
        return switch (rules.payment()) {
            case BY_NEED -> List.of();
            case AT_ONCE -> List.of(new Planned(from, award));
            case BY_DATE -> byDate(award, rules.instalments());
        };
    }

    /** Whether the organisation asks for its money. */
    static boolean byNeed(AwardRules rules) {
        return rules.payment() == PaymentKind.BY_NEED;
    }

    private static List<Planned> byDate(Money award, List<Instalment> instalments) {
        List<Instalment> inOrder = instalments.stream()
                .sorted(Comparator.comparing(Instalment::on))
                .toList();
        List<Planned> payments = new ArrayList<>();
        BigDecimal percent = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (Instalment instalment : inOrder) {
            percent = percent.add(instalment.percent());
            boolean last = payments.size() + 1 == inOrder.size();
            BigDecimal upTo =
                    last ? award.amount() : award.amount().multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            payments.add(new Planned(instalment.on(), new Money(upTo.subtract(before), award.currency())));
            before = upTo;
        }
        return List.copyOf(payments);
    }
}
