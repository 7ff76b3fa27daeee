package de.kommig.feeds.delivering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final RetrySchedule EXACT = new RetrySchedule(RetrySchedule.STANDARD.delays(), 0);

    @Test
    void ten_attempts_are_made_in_about_three_days() {
        List<Duration> waits = IntStream.range(1, 10)
                .mapToObj(failed -> EXACT.after(failed, null, new Random(1)).orElseThrow())
                .toList();
        assertThat(waits)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(5),
                        Duration.ofHours(10),
                        Duration.ofHours(14),
                        Duration.ofHours(20),
                        Duration.ofHours(24));
        assertThat(EXACT.after(10, null, new Random(1))).isEmpty();
        assertThat(EXACT.after(10, Duration.ofHours(1), new Random(1)))
                .as("whatever the receiver asks for")
                .isEmpty();
    }

    @Test
    void by_chance_a_wait_is_up_to_a_fifth_longer_and_never_shorter() {
        Random random = new Random(7);
        List<Duration> waits = IntStream.range(0, 1000)
                .mapToObj(i -> RetrySchedule.STANDARD.after(2, null, random).orElseThrow())
                .toList();
        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofMinutes(5)) >= 0);
        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofMinutes(6)) <= 0);
        assertThat(waits.stream().distinct().count()).isGreaterThan(500);
    }

    @Test
    void a_receiver_may_ask_for_more_time_and_not_for_less_or_for_more_than_a_day() {
        Random random = new Random(1);
        assertThat(EXACT.after(1, Duration.ofMinutes(2), random)).contains(Duration.ofMinutes(2));
        assertThat(EXACT.after(2, Duration.ofMinutes(2), random)).contains(Duration.ofMinutes(5));
        assertThat(EXACT.after(1, Duration.ofDays(300), random)).contains(Duration.ofHours(24));
        assertThat(EXACT.after(1, Duration.ofSeconds(-5), random)).contains(Duration.ofSeconds(5));
    }

    @Test
    void a_schedule_can_be_written_down() {
        assertThat(RetrySchedule.parse("0s,5s,5m,30m,2h,5h,10h,14h,20h,24h")).isEqualTo(RetrySchedule.STANDARD);
        assertThat(RetrySchedule.parse("0s, 200ms").after(2, null, new Random(1)))
                .isEqualTo(Optional.empty());
        assertThatThrownBy(() -> RetrySchedule.parse("soon")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetrySchedule.parse("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetrySchedule.parse("0s,-5s")).isInstanceOf(IllegalArgumentException.class);
    }
}
