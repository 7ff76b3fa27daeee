package de.kommig.reviews.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewerProfileTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private static ReviewerProfile away(Absence... absences) {
        return new ReviewerProfile(
                List.of(),
                "Beratung",
                List.of(),
                List.of("de", "pt"),
                new Capacity(1, CapacityPeriod.YEAR),
                List.of(absences),
                List.of(),
                false);
    }

    private static Absence days(int from, int to) {
        return new Absence(FIRST.plusDays(from), FIRST.plusDays(to));
    }

    @Test
    void there_is_time_when_at_least_half_of_the_days_are_free() {
        LocalDate tenth = FIRST.plusDays(9);

        assertThat(away().hasTimeBetween(FIRST, tenth)).isTrue();
        assertThat(away(days(0, 4)).hasTimeBetween(FIRST, tenth)).isTrue();
        assertThat(away(days(0, 5)).hasTimeBetween(FIRST, tenth)).isFalse();
        assertThat(away(days(0, 2), days(2, 5)).hasTimeBetween(FIRST, tenth))
                .as("two at once count once")
                .isFalse();
        assertThat(away(days(-30, -1), days(10, 99)).hasTimeBetween(FIRST, tenth))
                .isTrue();
    }

    @Test
    void a_single_day_that_is_taken_is_no_time() {
        assertThat(away(days(0, 0)).hasTimeBetween(FIRST, FIRST)).isFalse();
        assertThat(away(days(1, 1)).hasTimeBetween(FIRST, FIRST)).isTrue();
    }

    @Test
    void of_a_language_only_the_language_counts() {
        assertThat(away().reads("pt-BR")).isTrue();
        assertThat(away().reads("de-simple")).isTrue();
        assertThat(away().reads("uk")).isFalse();
    }

    @Test
    void it_does_not_tell_itself_to_logs() {
        assertThat(away()).hasToString("ReviewerProfile");
    }
}
