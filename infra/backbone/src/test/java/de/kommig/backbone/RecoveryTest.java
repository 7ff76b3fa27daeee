package de.kommig.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Recovery recovery = new Recovery();

    @Test
    void what_goes_on_failing_is_restarted_after_longer_and_longer_pauses_up_to_a_minute() {
        assertThat(secondsBetweenRestarts(Duration.ofMinutes(6)))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
    }

    @Test
    void what_runs_is_never_restarted() {
        for (int second = 0; second < 100; second++) {
            assertThat(recovery.restartIsDue(false, START.plusSeconds(second))).isFalse();
        }
        assertThat(recovery.restarts()).isZero();
        assertThat(recovery.steady()).isTrue();
    }

    @Test
    void a_moment_of_running_after_a_restart_does_not_count_as_recovered() {
        fail(START);
        assertThat(fail(START.plusSeconds(1))).as("restart").isTrue();
        recovery.restartIsDue(false, START.plusSeconds(2));

        assertThat(recovery.steady()).isFalse();
        fail(START.plusSeconds(3));
        assertThat(fail(START.plusSeconds(4)))
                .as("second restart, only after two seconds")
                .isFalse();
        assertThat(fail(START.plusSeconds(5))).isTrue();
    }

    @Test
    void ten_seconds_of_running_after_a_restart_are_a_recovery_and_the_pauses_begin_anew() {
        fail(START);
        fail(START.plusSeconds(1));
        recovery.restartIsDue(false, START.plusSeconds(11));

        assertThat(recovery.steady()).isTrue();
        fail(START.plusSeconds(20));
        assertThat(fail(START.plusSeconds(21))).isTrue();
    }

    private boolean fail(Instant now) {
        return recovery.restartIsDue(true, now);
    }

    private List<Long> secondsBetweenRestarts(Duration span) {
        var gaps = new ArrayList<Long>();
        var last = START;
        for (var now = START; now.isBefore(START.plus(span)); now = now.plusSeconds(1)) {
            if (fail(now)) {
                gaps.add(Duration.between(last, now).toSeconds());
                // The next look, a second later, is where the next pause begins.
                last = now.plusSeconds(1);
            }
        }
        return gaps;
    }
}
