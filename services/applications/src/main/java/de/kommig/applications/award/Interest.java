package de.kommig.applications.award;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Interest on what is paid back (§ 49a (3) VwVfG: five percentage points above the base rate of § 247 BGB) and on what is used late
 * (§ 49a (4)); how many points is for the call to say. Simple, by the day, the year counted as 365 days:
 * <pre>amount × Σ days × (base rate + points) / 100 / 365</pre>
 * It is exact until the end, and rounded to the cent once, half up. The day it begins after does not count (§ 187 (1) BGB), the day of
 * payment does.
 */
public final class Interest {

    private static final BigDecimal YEAR_IN_PERCENT = BigDecimal.valueOf(36_500);

    private Interest() {}

    /**
     * The interest on an amount.
     *
     * @param after it bears interest from the day after this one
     * @param until last day on which it does; nothing is due when this is not later
     */
    public static Money on(Money amount, BigDecimal points, BaseRates rates, LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? exact(amount, percentDays(points, rates, after.plusDays(1), until))
                : Amounts.none(amount);
    }

    /** Percent a year, added up over the days. */
    private static BigDecimal percentDays(BigDecimal points, BaseRates rates, LocalDate first, LocalDate last) {
        List<LocalDate> spans = rates.spans(first, last);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i + 1 < spans.size(); i++) {
            BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(spans.get(i), spans.get(i + 1)));
            sum = sum.add(
                    rates.on(spans.get(i)).add(points).max(BigDecimal.ZERO).multiply(days));
        }
        return sum;
    }

    private static Money exact(Money amount, BigDecimal percentDays) {
        return new Money(
                amount.amount().multiply(percentDays).divide(YEAR_IN_PERCENT, 2, RoundingMode.HALF_UP),
                amount.currency());
    }
}
