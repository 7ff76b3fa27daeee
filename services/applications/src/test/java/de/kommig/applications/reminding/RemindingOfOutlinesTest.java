package de.kommig.applications.reminding;

import static de.kommig.applications.application.ApplicationHistories.CLOSES;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.IN_TWO_STAGES;
import static de.kommig.applications.application.ApplicationHistories.OPENS;
import static de.kommig.applications.application.ApplicationHistories.OUTLINE_CLOSES;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.call.CallDecider;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.scheduling.RungAlarms;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Happened;
import de.kommig.eventstore.store.InMemoryEventStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A funder is reminded of outlines, and who is invited late of the end of their own, by a clock that goes when the test says so. */
class RemindingOfOutlinesTest {

    private static final UUID ID = PARTIES.application();
    private static final Instant SOON = OUTLINE_CLOSES.plus(Duration.ofDays(3));

    private final RungAlarms clock = new RungAlarms(OPENS);
    private final InMemoryEventStore store = new InMemoryEventStore();
    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications =
            new Aggregates<>(store, EventFamilies.APPLICATIONS, ApplicationDecider.DECIDER);
    private final Aggregates<Call, CallCommand, CallEvent> calls =
            new Aggregates<>(store, EventFamilies.CALLS, CallDecider.DECIDER);
    private final RemindingOfOutlines reminding =
            new RemindingOfOutlines(applications, new KnownCalls(calls), clock.alarms, clock);
    private final RemindingOfInvitations invitations = new RemindingOfInvitations(applications, clock.alarms, clock);

    @BeforeEach
    void an_outline_is_handed_in() {
        calls.handle(PARTIES.call(), new CallCommand.Draft(PARTIES.call(), PARTIES.funder(), IN_TWO_STAGES), context());
        calls.handle(PARTIES.call(), new CallCommand.Publish(OPENS), context());
        asked(new ApplicationCommand.Draft(PARTIES, FIRST, IN_TWO_STAGES, OPENS));
        asked(new ApplicationCommand.Submit(IN_TWO_STAGES, List.of(), OPENS));
        reminding.remind(ID, PARTIES.call(), OPENS, false);
    }

    @Test
    void the_funder_is_reminded_once_while_all_whom_it_invites_have_as_long() {
        clock.ringAt(SOON.minusMillis(1), reminding);
        assertThat(reminders()).isEmpty();

        clock.ringAt(SOON, reminding);
        reminding.ring(ID, SOON);
        clock.ringAt(CLOSES, reminding);

        assertThat(reminders()).containsExactly(new ApplicationEvent.OutlineReminded(PARTIES, CLOSES));
    }

    @Test
    void nobody_is_reminded_of_what_is_answered_or_taken_back() {
        asked(new ApplicationCommand.Invite(IN_TWO_STAGES, OUTLINE_CLOSES));
        clock.ringAt(SOON, reminding);
        asked(new ApplicationCommand.Withdraw(null));
        reminding.ring(ID, SOON);

        assertThat(reminders()).isEmpty();
    }

    @Test
    void when_the_call_is_put_off_the_reminder_is_too() {
        CallTerms it = IN_TWO_STAGES;
        Instant later = CLOSES.plus(Duration.ofDays(4));
        CallTerms longer = new CallTerms(
                it.title(), null, it.opensAt(), later, it.budget(), it.reviewers(), it.quorum(), null, it.rules());
        calls.handle(PARTIES.call(), new CallCommand.Amend(longer, OPENS), context());

        clock.ringAt(SOON, reminding);
        assertThat(reminders()).isEmpty();
        clock.ringAt(SOON.plus(Duration.ofDays(1)), reminding);

        assertThat(reminders()).containsExactly(new ApplicationEvent.OutlineReminded(PARTIES, later));
    }

    @Test
    void for_an_outline_that_came_in_by_an_exception_it_has_a_week() {
        Instant late = CLOSES.plus(Duration.ofDays(2));
        reminding.remind(ID, PARTIES.call(), late, true);

        clock.ringAt(late.plus(Duration.ofDays(7)).minusMillis(1), reminding);
        assertThat(reminders()).isEmpty();
        clock.ringAt(late.plus(Duration.ofDays(7)), reminding);

        assertThat(reminders()).hasSize(1);
    }

    @Test
    void who_is_invited_late_is_reminded_of_the_end_of_their_own() {
        Instant late = CLOSES.plus(Duration.ofDays(2));
        Instant until = Instant.parse("2026-04-09T21:59:59Z");
        asked(new ApplicationCommand.Invite(IN_TWO_STAGES, late));
        invitations.remind(ID, late, until);

        clock.ringAt(until.minus(Duration.ofDays(3)), invitations);
        invitations.ring(ID, until);

        assertThat(reminders()).containsExactly(new ApplicationEvent.DraftReminded(PARTIES, until));
    }

    @Test
    void who_has_few_days_from_the_start_is_not_reminded_at_once_that_they_are_few() {
        Instant until = Instant.parse("2026-04-09T21:59:59Z");
        asked(new ApplicationCommand.Invite(IN_TWO_STAGES, CLOSES.plus(Duration.ofDays(2))));
        invitations.remind(ID, until.minus(Duration.ofDays(2)), until);

        clock.ringAt(until.minus(Duration.ofDays(1)), invitations);

        assertThat(reminders()).isEmpty();
    }

    private void asked(ApplicationCommand command) {
        applications.handle(ID, command, context());
    }

    private CommandContext context() {
        return new CommandContext(UUID.randomUUID(), "", "system:test", "run", clock.instant(), OptionalLong.empty());
    }

    private List<ApplicationEvent> reminders() {
        return applications.history(ID).stream()
                .map(Happened::event)
                .filter(event -> event instanceof ApplicationEvent.OutlineReminded
                        || event instanceof ApplicationEvent.DraftReminded)
                .toList();
    }
}
