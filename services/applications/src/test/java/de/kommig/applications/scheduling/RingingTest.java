package de.kommig.applications.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RingingTest {

    private static final Instant NOON = Instant.parse("2027-03-28T12:00:00Z");
    private static final UUID SUBJECT = UUID.fromString("0f0f0f0f-0000-4000-8000-000000000001");

    private final InMemoryAlarms alarms = new InMemoryAlarms();
    private final List<Instant> rung = new ArrayList<>();
    private int failures;

    private final AlarmHandler reminder = new AlarmHandler() {
        @Override
        public String kind() {
            return "reminder";
        }

        @Override
        public void ring(UUID subject, Instant at) {
            if (failures-- > 0) {
                throw new IllegalStateException("the database is away");
            }
            rung.add(at);
        }
    };

    private void runAt(Instant now) {
        new Ringing(alarms, List.of(reminder), Clock.fixed(now, ZoneOffset.UTC)).run();
    }

    @Test
    void all_that_are_due_ring_once() {
        alarms.set("a", NOON, "reminder", SUBJECT);
        alarms.set("b", NOON.plusSeconds(1), "reminder", SUBJECT);
        alarms.set("c", NOON.plusSeconds(2), "reminder", SUBJECT);

        runAt(NOON.plusSeconds(1));
        runAt(NOON.plusSeconds(1));

        assertThat(rung).containsExactly(NOON, NOON.plusSeconds(1));
    }

    @Test
    void one_that_fails_is_tried_again_later_and_holds_up_no_other() {
        failures = 1;
        alarms.set("a", NOON, "reminder", SUBJECT);
        alarms.set("b", NOON.plusSeconds(1), "reminder", SUBJECT);

        runAt(NOON.plusSeconds(1));
        assertThat(rung).containsExactly(NOON.plusSeconds(1));

        runAt(NOON.plusSeconds(10));
        assertThat(rung).hasSize(1);

        runAt(NOON.plusSeconds(11));
        assertThat(rung).containsExactly(NOON.plusSeconds(1), NOON);
    }

    @Test
    void one_that_fails_for_days_is_tried_every_hour() {
        failures = 30;
        alarms.set("a", NOON, "reminder", SUBJECT);
        Instant now = NOON;
        while (failures > 0) {
            runAt(now);
            now = now.plus(Duration.ofHours(1));
        }

        runAt(now);

        assertThat(rung).containsExactly(NOON);
    }

    @Test
    void one_that_nobody_takes_waits_for_somebody_who_does() {
        alarms.set("a", NOON, "of-a-newer-version", SUBJECT);

        runAt(NOON);

        assertThat(alarms.take(NOON.plus(Duration.ofHours(1)), NOON))
                .map(Alarm::id)
                .contains("a");
    }
}
