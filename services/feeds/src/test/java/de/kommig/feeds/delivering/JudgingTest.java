package de.kommig.feeds.delivering;

import static de.kommig.feeds.delivering.Entries.NOON;
import static de.kommig.feeds.delivering.Entries.failed;
import static de.kommig.feeds.delivering.Entries.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.feeds.sending.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgingTest {

    private static final Instant NEXT_DAY = NOON.plus(Duration.ofDays(1));

    private final Judging judging = new Judging(new RetrySchedule(RetrySchedule.STANDARD.delays(), 0), new Random(1));

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void any_2xx_is_a_delivery(int status) {
        assertThat(judging.rule(fresh(1, 'a'), answered(status, null), NOON, null))
                .isEqualTo(new Ruling.Delivered());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 199, 300, 301, 302, 303, 304, 307, 308, 400, 401, 404, 409, 429, 500, 501, 505, 599})
    void anything_else_is_a_failure_and_so_is_a_redirect(int status) {
        assertThat(judging.rule(fresh(1, 'a'), answered(status, null), NOON, null))
                .isEqualTo(new Ruling.Again(NOON.plusSeconds(5)));
    }

    @Test
    void no_answer_is_a_failure_of_one_who_is_away() {
        assertThat(judging.rule(failed(1, 'a', 1, NOON), timeout(), NOON, null))
                .isEqualTo(new Ruling.Again(NOON.plus(Duration.ofMinutes(5)), true));
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void and_so_is_what_a_gateway_answers_for_one_unless_it_says_when(int status) {
        assertThat(judging.rule(fresh(1, 'a'), answered(status, null), NOON, null))
                .isEqualTo(new Ruling.Again(NOON.plusSeconds(5), true));
        assertThat(judging.rule(fresh(1, 'a'), answered(status, Duration.ofSeconds(1)), NOON, null))
                .isEqualTo(new Ruling.Again(NOON.plusSeconds(5), false));
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it() {
        assertThat(judging.rule(fresh(1, 'a'), answered(503, Duration.ofMinutes(7)), NOON, null))
                .isEqualTo(new Ruling.Again(NOON.plus(Duration.ofMinutes(7))));
    }

    @Test
    void a_receiver_that_is_gone_gets_nothing_more() {
        assertThat(judging.rule(fresh(1, 'a'), answered(410, null), NOON, NOON)).isEqualTo(new Ruling.Stop(true));
    }

    @Test
    void after_the_last_attempt_one_is_given_up_while_others_arrive() {
        assertThat(judging.rule(failed(1, 'a', 9, NOON), timeout(), NEXT_DAY, NOON.plusSeconds(1)))
                .isEqualTo(new Ruling.GivenUp());
    }

    @Test
    void after_the_last_attempt_the_webhook_is_stopped_when_nothing_has_arrived_since_the_first() {
        assertThat(judging.rule(failed(1, 'a', 9, NOON), timeout(), NEXT_DAY, NOON.minusSeconds(1)))
                .isEqualTo(new Ruling.Stop(false));
        assertThat(judging.rule(failed(1, 'a', 9, NOON), timeout(), NEXT_DAY, null))
                .isEqualTo(new Ruling.Stop(false));
    }

    private static Answer answered(int status, @Nullable Duration retryAfter) {
        return new Answer.Answered(status, retryAfter, "", Duration.ofMillis(3));
    }

    private static Answer timeout() {
        return new Answer.Unanswered("timeout", Duration.ofSeconds(15));
    }
}
