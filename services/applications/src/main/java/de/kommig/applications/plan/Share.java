package de.kommig.applications.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of amounts, compared without dividing, so that no cent is rounded away. */
final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** Whether a part is more than so many percent of the whole. */
    static boolean exceeds(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        return part.multiply(HUNDRED).compareTo(whole.multiply(percent)) > 0;
    }

    /** Whether a part is less than so many percent of the whole. */
    static boolean isBelow(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        return part.multiply(HUNDRED).compareTo(whole.multiply(percent)) < 0;
    }

    /** So many percent of the whole, rounded up to the cent: what somebody has to bring in at least. */
    static BigDecimal atLeast(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).divide(HUNDRED, 2, RoundingMode.UP);
    }

    /** So many percent of the whole, rounded down to the cent: what may be used at most. */
    static BigDecimal atMost(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).divide(HUNDRED, 2, RoundingMode.DOWN);
    }
}
