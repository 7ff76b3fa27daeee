package de.kommig.feeds.delivering;

import static de.kommig.feeds.delivering.Entries.NOON;
import static de.kommig.feeds.delivering.Entries.application;
import static de.kommig.feeds.delivering.Entries.failed;
import static de.kommig.feeds.delivering.Entries.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private final Window window = new Window(4);

    @Test
    void of_each_case_one_is_under_way_and_others_wait_for_it() {
        take(fresh(1, 'a'), fresh(2, 'a'), fresh(3, 'b'));
        assertThat(started(NOON)).containsExactly(1L, 3L);
        window.ended(fresh(1, 'a'), new Ruling.Delivered(), NOON);
        assertThat(started(NOON)).containsExactly(2L);
    }

    @Test
    void no_more_are_under_way_than_there_are_places() {
        take(fresh(1, 'a'), fresh(2, 'b'), fresh(3, 'c'), fresh(4, 'd'), fresh(5, 'e'));
        assertThat(started(NOON)).containsExactly(1L, 2L, 3L, 4L);
        window.ended(fresh(3, 'c'), new Ruling.Delivered(), NOON);
        assertThat(started(NOON)).containsExactly(5L);
    }

    @Test
    void what_has_failed_holds_up_its_case_until_its_time_and_no_other() {
        take(fresh(1, 'a'), fresh(2, 'a'), fresh(3, 'b'), fresh(4, 'b'));
        started(NOON);
        window.ended(fresh(1, 'a'), new Ruling.Again(LATER), NOON);
        window.ended(fresh(3, 'b'), new Ruling.Delivered(), NOON);
        assertThat(window.isHeldUp(application('a'))).isTrue();
        assertThat(window.isHeldUp(application('b'))).isFalse();
        assertThat(started(LATER.minusMillis(1))).containsExactly(4L);
        assertThat(window.nextDue()).contains(LATER);
        assertThat(started(LATER)).containsExactly(1L);
    }

    @Test
    void what_is_given_up_makes_way_for_what_comes_after_it() {
        take(failed(1, 'a', 9, NOON), fresh(2, 'a'));
        started(NOON);
        Waiting lost = window.ended(failed(1, 'a', 9, NOON), new Ruling.GivenUp(), NOON);
        assertThat(lost.attempts()).isEqualTo(10);
        assertThat(started(NOON)).containsExactly(2L);
    }

    @Test
    void what_could_not_be_sent_has_not_been_tried() {
        take(fresh(1, 'a'));
        started(NOON);
        Waiting after = window.ended(fresh(1, 'a'), new Ruling.NotSent(LATER), NOON);
        assertThat(after.attempts()).isZero();
        assertThat(window.placesNow()).isEqualTo(4);
        assertThat(started(LATER)).containsExactly(1L);
    }

    @Test
    void each_failure_in_a_row_takes_a_place_away_and_a_success_gives_all_back() {
        take(fresh(1, 'a'), fresh(2, 'b'), fresh(3, 'c'), fresh(4, 'd'), fresh(5, 'e'), fresh(6, 'f'));
        started(NOON);
        window.ended(fresh(1, 'a'), new Ruling.Again(LATER), NOON);
        window.ended(fresh(2, 'b'), new Ruling.Again(LATER), NOON);
        assertThat(window.placesNow()).isEqualTo(2);
        assertThat(started(NOON)).as("two are under way still").isEmpty();
        window.ended(fresh(3, 'c'), new Ruling.Delivered(), NOON);
        assertThat(started(NOON)).containsExactly(5L, 6L);
    }

    @Test
    void when_something_arrives_again_at_a_receiver_that_was_away_nothing_waits_any_longer() {
        take(fresh(1, 'a'), fresh(2, 'b'), fresh(3, 'c'), fresh(4, 'd'), fresh(5, 'e'));
        for (Waiting each : List.of(fresh(1, 'a'), fresh(2, 'b'), fresh(3, 'c'), fresh(4, 'd'))) {
            started(NOON);
            window.ended(each, new Ruling.Again(NOON.plus(Duration.ofHours(5))), NOON);
        }
        assertThat(window.isStruggling()).isTrue();
        assertThat(window.placesNow()).isEqualTo(1);
        assertThat(started(LATER)).containsExactly(5L);
        window.ended(fresh(5, 'e'), new Ruling.Delivered(), LATER);
        assertThat(window.isStruggling()).isFalse();
        assertThat(started(LATER)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void
            what_nobody_was_there_to_take_is_tried_once_when_something_else_arrives_and_waits_on_as_before_if_it_does_not() {
        Instant due = NOON.plus(Duration.ofMinutes(5));
        take(fresh(1, 'a'), fresh(2, 'a'), fresh(3, 'b'), fresh(4, 'c'));
        started(NOON);
        Waiting waits = window.ended(fresh(1, 'a'), new Ruling.Again(due, true), NOON);
        window.ended(fresh(3, 'b'), new Ruling.Again(due, false), NOON);
        window.ended(fresh(4, 'c'), new Ruling.Delivered(), LATER);
        assertThat(started(LATER)).as("not what was refused").containsExactly(1L);

        Ruling again = window.ruled(waits.dueAt(LATER), new Ruling.GivenUp());
        assertThat(again).isEqualTo(new Ruling.InVain(due));
        Waiting after = window.ended(waits.dueAt(LATER), again, LATER);
        assertThat(after).isEqualTo(waits);
        assertThat(window.placesNow()).isEqualTo(4);
        assertThat(window.nextDue()).contains(due);

        assertThat(started(due)).containsExactly(1L, 3L);
        assertThat(window.ruled(after, new Ruling.Delivered())).isEqualTo(new Ruling.Delivered());
        window.ended(after, new Ruling.Delivered(), due);
        assertThat(started(due)).containsExactly(2L);
    }

    @Test
    void what_has_just_been_tried_is_left_alone_for_a_moment() {
        take(fresh(1, 'a'), fresh(2, 'b'), fresh(3, 'c'));
        started(NOON);
        window.ended(fresh(1, 'a'), new Ruling.Again(NOON.plus(Duration.ofMinutes(5)), true), NOON);
        window.ended(fresh(2, 'b'), new Ruling.Delivered(), NOON.plusSeconds(1));
        assertThat(started(NOON.plusSeconds(10))).isEmpty();
    }

    @Test
    void a_receiver_that_asks_for_quiet_gets_nothing_at_all() {
        take(fresh(1, 'a'));
        window.quiet(NOON, Duration.ofSeconds(60));
        window.quiet(NOON, Duration.ofSeconds(10));
        assertThat(started(LATER.minusMillis(1))).isEmpty();
        assertThat(window.nextDue()).contains(LATER);
        assertThat(started(LATER)).containsExactly(1L);
    }

    @Test
    void what_is_wanted_once_more_goes_before_what_comes_after_it_in_its_case() {
        take(fresh(5, 'a'), fresh(6, 'a'));
        started(NOON);
        take(fresh(3, 'a'), fresh(5, 'a'));
        assertThat(started(NOON)).as("one of the case is under way").isEmpty();
        window.ended(fresh(5, 'a'), new Ruling.Delivered(), NOON);
        assertThat(started(NOON)).containsExactly(3L);
        window.ended(fresh(3, 'a'), new Ruling.Delivered(), NOON);
        assertThat(started(NOON)).containsExactly(6L);
    }

    @Test
    void what_waits_for_its_time_and_is_wanted_now_is_due_now_and_counted_once() {
        take(failed(1, 'a', 3, LATER), fresh(1, 'a'));
        assertThat(window.size()).isEqualTo(1);
        assertThat(started(NOON)).containsExactly(1L);
        window.ended(fresh(1, 'a'), new Ruling.Delivered(), NOON);
        assertThat(window.size()).isZero();
        assertThat(window.nextDue()).isEmpty();
        assertThat(started(LATER)).isEmpty();
    }

    private void take(Waiting... entries) {
        List.of(entries).forEach(window::take);
    }

    private List<Long> started(Instant now) {
        List<Long> started = new ArrayList<>();
        for (Optional<Waiting> next = window.start(now); next.isPresent(); next = window.start(now)) {
            started.add(next.get().sequence());
        }
        return started;
    }
}
