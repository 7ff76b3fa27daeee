package de.kommig.applications.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What all alarms do; runs against each kind. */
abstract class AlarmsContract {

    private static final Instant NOON = Instant.parse("2027-03-28T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(2));

    private final UUID subject = UUID.randomUUID();
    private final String id = "reminder/" + subject;

    abstract AlarmQueue alarms();

    @Test
    void an_alarm_rings_at_its_moment_and_not_before() {
        alarms().set(id, NOON, "reminder", subject);

        assertThat(alarms().take(NOON.minusMillis(1), LATER)).isEmpty();
        assertThat(alarms().take(NOON, LATER)).contains(new Alarm(id, NOON, "reminder", subject, 1));
    }

    @Test
    void what_one_has_taken_another_gets_only_when_the_first_is_taken_for_dead() {
        alarms().set(id, NOON, "reminder", subject);
        assertThat(alarms().take(NOON, LATER)).isPresent();

        assertThat(alarms().take(LATER.minusMillis(1), LATER)).isEmpty();
        assertThat(alarms().take(LATER, LATER.plusSeconds(1))).contains(new Alarm(id, NOON, "reminder", subject, 2));
    }

    @Test
    void the_one_that_has_waited_longest_comes_first() {
        alarms().set(id, NOON, "reminder", subject);
        alarms().set("earlier", NOON.minusSeconds(1), "reminder", subject);

        assertThat(alarms().take(NOON, LATER)).map(Alarm::id).contains("earlier");
    }

    @Test
    void what_has_rung_is_gone() {
        alarms().set(id, NOON, "reminder", subject);
        alarms().done(alarms().take(NOON, LATER).orElseThrow());

        assertThat(alarms().take(LATER, LATER)).isEmpty();
    }

    @Test
    void an_alarm_can_be_set_to_another_moment_also_while_it_rings() {
        alarms().set(id, NOON, "reminder", subject);
        Alarm taken = alarms().take(NOON, LATER).orElseThrow();
        alarms().set(id, LATER, "reminder", subject);

        alarms().done(taken);
        alarms().again(taken, NOON);

        assertThat(alarms().take(LATER.minusMillis(1), LATER)).isEmpty();
        assertThat(alarms().take(LATER, LATER)).contains(new Alarm(id, LATER, "reminder", subject, 1));
    }

    @Test
    void one_that_is_to_ring_again_does_so_then() {
        alarms().set(id, NOON, "reminder", subject);
        alarms().again(alarms().take(NOON, LATER).orElseThrow(), NOON.plusSeconds(10));

        assertThat(alarms().take(NOON.plusSeconds(9), LATER)).isEmpty();
        assertThat(alarms().take(NOON.plusSeconds(10), LATER))
                .map(Alarm::attempts)
                .contains(2);
    }

    @Test
    void one_that_is_taken_back_never_rings() {
        alarms().set(id, NOON, "reminder", subject);
        alarms().clear(id);
        alarms().clear("never-set");

        assertThat(alarms().take(LATER, LATER)).isEmpty();
    }
}
