package de.kommig.reviews.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-11-30, 2026-11-01",
        "QUARTER, 2026-11-30, 2026-10-01",
        "QUARTER, 2026-03-31, 2026-01-01",
        "HALF_YEAR, 2026-06-30, 2026-01-01",
        "HALF_YEAR, 2026-07-01, 2026-07-01",
        "YEAR, 2028-02-29, 2028-01-01"
    })
    void periods_are_those_of_the_calendar(CapacityPeriod period, LocalDate day, LocalDate start) {
        assertThat(period.startOf(day)).isEqualTo(start);
    }

    @Test
    void what_was_asked_for_in_an_earlier_period_no_longer_counts() {
        LocalDate today = LocalDate.of(2026, 11, 28);
        Capacity two = new Capacity(2, CapacityPeriod.MONTH);

        assertThat(two.left(List.of(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 1)), today))
                .isEqualTo(1);
        assertThat(two.left(List.of(today, today, today), today))
                .as("more than there was room for")
                .isZero();
    }
}
