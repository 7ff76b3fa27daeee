package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.BERLIN;
import static de.kommig.applications.award.AwardHistories.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource({
        "2027-01-29, P1M, 2027-02-28",
        "2027-01-31, P1M, 2027-02-28",
        "2028-01-31, P1M, 2028-02-29",
        "2027-02-28, P1M, 2027-03-28",
        "2028-02-29, P1Y, 2029-02-28",
        "2027-03-25, P6W, 2027-05-06",
        "2027-12-31, P6M, 2028-06-30",
        "2027-12-15, P2M, 2028-02-15",
    })
    void months_and_weeks_end_with_the_day_that_bears_the_number_or_name_of_the_first(
            LocalDate event, String period, LocalDate last) {
        assertThat(Deadlines.end(event, period)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} to act after {0}")
    @CsvSource({
        // Sunday
        "2027-01-29, P1M, 2027-03-01",
        // Good Friday 2027, and behind it Easter
        "2027-02-26, P1M, 2027-03-30",
        // a Sunday that is Reformation Day, and the Monday after it
        "2027-09-30, P1M, 2027-11-01",
        // Saturday, the second of Christmas, and the Monday after
        "2026-11-25, P1M, 2026-12-28",
        // Ascension
        "2027-04-06, P1M, 2027-05-07",
        // no holiday: Christmas Eve, New Year's Eve
        "2026-11-24, P1M, 2026-12-24",
        "2026-11-30, P31D, 2026-12-31",
    })
    void what_is_to_be_done_on_a_day_off_can_be_done_on_the_next_working_day(
            LocalDate event, String period, LocalDate last) {
        assertThat(Deadlines.toAct(event, period)).isEqualTo(last);
    }

    @Test
    void a_day_ends_at_midnight_where_it_is_meant_and_may_have_23_or_25_hours() {
        assertThat(Deadlines.over(day("2027-03-28"), BERLIN)).isEqualTo(Instant.parse("2027-03-28T22:00:00Z"));
        assertThat(Deadlines.over(day("2027-03-27"), BERLIN)).isEqualTo(Instant.parse("2027-03-27T23:00:00Z"));
        assertThat(Deadlines.over(day("2027-10-31"), BERLIN)).isEqualTo(Instant.parse("2027-10-31T23:00:00Z"));
        assertThat(Deadlines.over(day("2027-10-30"), BERLIN)).isEqualTo(Instant.parse("2027-10-30T22:00:00Z"));
        assertThat(Deadlines.day(Instant.parse("2027-03-28T21:59:59.999Z"), BERLIN))
                .isEqualTo(day("2027-03-28"));
        assertThat(Deadlines.day(Instant.parse("2027-03-28T22:00:00Z"), BERLIN)).isEqualTo(day("2027-03-29"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"})
    void easter_is_when_it_is(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void hamburg_has_ten_holidays_a_year_since_2018() {
        assertThat(holidays(2016)).isEqualTo(9);
        assertThat(holidays(2026)).isEqualTo(10);
        assertThat(Holidays.isHoliday(day("2026-10-31"))).isTrue();
        assertThat(Holidays.isHoliday(day("2026-06-04"))).as("Corpus Christi").isFalse();
        assertThat(Holidays.isHoliday(day("2026-05-25"))).as("Whit Monday").isTrue();
        assertThat(Holidays.isWorkingDay(day("2026-05-25"))).isFalse();
        assertThat(Holidays.isWorkingDay(day("2026-05-26"))).isTrue();
    }

    private static long holidays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, first.lengthOfYear())
                .mapToObj(first::plusDays)
                .filter(Holidays::isHoliday)
                .count();
    }
}
