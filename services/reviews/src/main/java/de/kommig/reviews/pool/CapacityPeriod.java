package de.kommig.reviews.pool;

import java.time.LocalDate;

/** For how long a number of reviews is meant: periods of the calendar, so that everybody can count along. */
public enum CapacityPeriod {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    CapacityPeriod(int months) {
        this.months = months;
    }

    /** First day of the period in which this day lies. */
    public LocalDate startOf(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), first, 1);
    }
}
