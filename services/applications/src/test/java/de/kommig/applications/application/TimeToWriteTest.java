package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.CALL;
import static de.kommig.applications.application.ApplicationHistories.CLOSES;
import static de.kommig.applications.application.ApplicationHistories.IN_TWO_STAGES;
import static de.kommig.applications.application.ApplicationHistories.OUTLINE_CLOSES;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Outline;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How long who is invited has to write the application. */
class TimeToWriteTest {

    /** Between the two ends lie twelve days, so that six are the least. */
    private static final Instant SIX_DAYS_BEFORE = CLOSES.minus(Duration.ofDays(6));

    @Test
    void as_long_as_there_is_enough_of_it_all_have_until_the_call_closes() {
        assertThat(TimeToWrite.until(IN_TWO_STAGES, OUTLINE_CLOSES)).isEqualTo(CLOSES);
        assertThat(TimeToWrite.until(IN_TWO_STAGES, SIX_DAYS_BEFORE)).isEqualTo(CLOSES);
        assertThat(TimeToWrite.until(IN_TWO_STAGES, SIX_DAYS_BEFORE.plusSeconds(1)))
                .as("the end of that day in Hamburg")
                .isEqualTo("2026-04-01T21:59:59Z");
    }

    @Test
    void half_of_what_the_call_gives_is_the_least_and_two_weeks_are_enough() {
        assertThat(TimeToWrite.least(IN_TWO_STAGES)).isEqualTo(Duration.ofDays(6));
        assertThat(TimeToWrite.least(outlined(CLOSES.minus(Duration.ofDays(60)))))
                .isEqualTo(TimeToWrite.ENOUGH);
    }

    @Test
    void the_day_ends_as_long_as_it_is_when_clocks_are_set() {
        CallTerms call = outlined(CLOSES.minus(Duration.ofDays(28)));
        Instant autumn = Instant.parse("2026-10-11T12:00:00Z");

        assertThat(TimeToWrite.until(call, autumn)).isEqualTo("2026-10-25T22:59:59Z");
        assertThat(TimeToWrite.until(call, autumn.minus(Duration.ofDays(1)))).isEqualTo("2026-10-24T21:59:59Z");
    }

    @Test
    void nobody_ever_has_less_than_the_call_or_than_the_least() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            CallTerms call = outlined(CLOSES.minusSeconds(1 + random.nextInt(10_000_000)));
            Instant now = CLOSES.plusSeconds(random.nextInt(20_000_000) - 10_000_000);
            assertThat(TimeToWrite.until(call, now))
                    .as("seed %d", seed)
                    .isAfterOrEqualTo(CLOSES)
                    .isAfterOrEqualTo(now.plus(TimeToWrite.least(call)).minusSeconds(1));
        }
    }

    @Test
    void the_funder_is_reminded_in_the_middle_of_the_time_in_which_all_have_as_long() {
        assertThat(TimeToWrite.answerFrom(IN_TWO_STAGES)).isEqualTo(OUTLINE_CLOSES.plus(Duration.ofDays(3)));
        assertThat(TimeToWrite.answerFrom(outlined(CLOSES.minus(Duration.ofDays(44)))))
                .isEqualTo(CLOSES.minus(Duration.ofDays(29)));
    }

    private static CallTerms outlined(Instant closes) {
        return CALL.with(CallRules.NONE.with(new Outline(closes)));
    }
}
