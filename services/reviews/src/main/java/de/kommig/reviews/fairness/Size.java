package de.kommig.reviews.fairness;

import java.math.BigDecimal;

/**
 * Bands of what applications ask for, each with its upper end. Narrow where most requests of small organisations lie, wide where there are few, so
 * that bands of one call rarely fall under the least number.
 */
public enum Size {
    UP_TO_2500(2_500),
    UP_TO_10000(10_000),
    UP_TO_50000(50_000),
    UP_TO_250000(250_000),
    MORE(Long.MAX_VALUE);

    private final BigDecimal most;

    Size(long most) {
        this.most = BigDecimal.valueOf(most);
    }

    /** The band of an amount. */
    public static Size of(BigDecimal requested) {
        for (Size size : values()) {
            if (requested.compareTo(size.most) <= 0) {
                return size;
            }
        }
        return MORE;
    }
}
