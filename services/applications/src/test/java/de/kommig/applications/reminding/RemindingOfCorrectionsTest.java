package de.kommig.applications.reminding;

import static de.kommig.applications.application.ApplicationHistories.CALL;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.WHILE_OPEN;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.application.CorrectionRequest;
import de.kommig.applications.scheduling.RungAlarms;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Happened;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.InMemoryEventStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation that is asked for a correction is reminded of it, by a clock that goes when the test says so. */
class RemindingOfCorrectionsTest {

    private static final UUID ID = PARTIES.application();
    private static final Instant RESPOND_BY = Instant.parse("2026-03-29T21:59:59Z");
    private static final Instant SOON = RESPOND_BY.minus(Duration.ofDays(3));
    private static final Instant OVERDUE = RESPOND_BY.plusSeconds(1);

    private final RungAlarms clock = new RungAlarms(WHILE_OPEN);
    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications =
            new Aggregates<>(new InMemoryEventStore(), EventFamilies.APPLICATIONS, ApplicationDecider.DECIDER);
    private final RemindingOfCorrections reminding = new RemindingOfCorrections(applications, clock.alarms, clock);

    @BeforeEach
    void an_application_is_handed_in() {
        done(new ApplicationCommand.Draft(PARTIES, FIRST, CALL, WHILE_OPEN));
        done(new ApplicationCommand.Submit(CALL, List.of(), WHILE_OPEN));
    }

    @Test
    void it_is_reminded_some_days_before_and_when_it_is_too_late_each_once() {
        sentBack(WHILE_OPEN, RESPOND_BY);

        clock.ringAt(SOON.minusMillis(1), reminding);
        assertThat(reminders()).isEmpty();
        clock.ringAt(SOON, reminding);
        clock.ringAt(RESPOND_BY.plusMillis(999), reminding);
        assertThat(reminders()).containsExactly(reminded(ReminderKind.DUE_SOON, 1));
        clock.ringAt(OVERDUE, reminding);
        clock.ringAt(OVERDUE.plus(Duration.ofDays(30)), reminding);

        assertThat(reminders()).containsExactly(reminded(ReminderKind.DUE_SOON, 1), reminded(ReminderKind.OVERDUE, 1));
    }

    @Test
    void alarms_that_ring_again_after_a_crash_remind_of_nothing_twice() {
        sentBack(WHILE_OPEN, RESPOND_BY);
        clock.ringAt(SOON, reminding);

        reminding.ring(ID, SOON);
        reminding.ring(ID, SOON.plusSeconds(60));
        clock.ringAt(OVERDUE, reminding);
        reminding.ring(ID, OVERDUE);
        reminding.ring(ID, OVERDUE.plusSeconds(60));

        assertThat(reminders()).hasSize(2);
    }

    @Test
    void a_service_that_was_away_reminds_of_what_is_so_now_and_not_of_what_was() {
        sentBack(WHILE_OPEN, RESPOND_BY);

        clock.ringAt(OVERDUE.plus(Duration.ofDays(1)), reminding);

        assertThat(reminders()).containsExactly(reminded(ReminderKind.OVERDUE, 1));
    }

    @Test
    void who_has_few_days_from_the_start_hears_it_only_when_it_is_too_late() {
        sentBack(SOON, RESPOND_BY);

        clock.ringAt(RESPOND_BY, reminding);
        assertThat(reminders()).isEmpty();
        clock.ringAt(OVERDUE, reminding);

        assertThat(reminders()).containsExactly(reminded(ReminderKind.OVERDUE, 1));
    }

    @Test
    void who_has_answered_is_not_reminded_even_if_the_alarm_rings_all_the_same() {
        sentBack(WHILE_OPEN, RESPOND_BY);
        done(new ApplicationCommand.Submit(CALL, List.of(), SOON.minusSeconds(1)));
        clock.ringAt(SOON, reminding);
        reminding.forget(ID);
        clock.ringAt(OVERDUE, reminding);
        reminding.ring(ID, OVERDUE);

        assertThat(reminders()).isEmpty();
    }

    @Test
    void who_has_taken_the_application_back_is_not_reminded() {
        sentBack(WHILE_OPEN, RESPOND_BY);
        done(new ApplicationCommand.Withdraw(null));

        clock.ringAt(OVERDUE, reminding);

        assertThat(reminders()).isEmpty();
    }

    @Test
    void of_a_second_request_it_is_reminded_anew() {
        sentBack(WHILE_OPEN, RESPOND_BY);
        clock.ringAt(SOON, reminding);
        done(new ApplicationCommand.Submit(CALL, List.of(), SOON));
        reminding.forget(ID);
        Instant later = RESPOND_BY.plus(Duration.ofDays(20));
        sentBack(SOON.plusSeconds(1), later);

        clock.ringAt(OVERDUE, reminding);
        assertThat(reminders()).hasSize(1);
        clock.ringAt(later.minus(Duration.ofDays(3)), reminding);

        assertThat(reminders())
                .last()
                .isEqualTo(new ApplicationEvent.Reminded(PARTIES, ReminderKind.DUE_SOON, 2, later));
    }

    private void sentBack(Instant now, Instant respondBy) {
        done(new ApplicationCommand.RequestCorrection(new CorrectionRequest(ref("what"), respondBy), now));
        reminding.remind(ID, now, respondBy);
    }

    private void done(ApplicationCommand command) {
        var context =
                new CommandContext(UUID.randomUUID(), "", "system:test", "run", clock.instant(), OptionalLong.empty());
        assertThat(applications.handle(ID, command, context)).isInstanceOf(Outcome.Accepted.class);
    }

    private List<ApplicationEvent> reminders() {
        return applications.history(ID).stream()
                .map(Happened::event)
                .filter(ApplicationEvent.Reminded.class::isInstance)
                .toList();
    }

    private static ApplicationEvent reminded(ReminderKind kind, int request) {
        return new ApplicationEvent.Reminded(PARTIES, kind, request, RESPOND_BY);
    }
}
