package de.kommig.applications.reminding;

import static de.kommig.applications.application.ApplicationHistories.CALL;
import static de.kommig.applications.application.ApplicationHistories.CLOSES;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.IN_TWO_STAGES;
import static de.kommig.applications.application.ApplicationHistories.OPENS;
import static de.kommig.applications.application.ApplicationHistories.OUTLINE_CLOSES;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.WHILE_OPEN;
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
import de.kommig.contracts.Parties;
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

/** Who has begun an application and not handed it in is reminded before the call closes, by a clock that goes when the test says so. */
class RemindingOfDraftsTest {

    private static final UUID ID = PARTIES.application();
    private static final Instant SOON = CLOSES.minus(Duration.ofDays(3));

    private final RungAlarms clock = new RungAlarms(WHILE_OPEN);
    private final InMemoryEventStore store = new InMemoryEventStore();
    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications =
            new Aggregates<>(store, EventFamilies.APPLICATIONS, ApplicationDecider.DECIDER);
    private final Aggregates<Call, CallCommand, CallEvent> calls =
            new Aggregates<>(store, EventFamilies.CALLS, CallDecider.DECIDER);
    // A list that lags behind: it does not know yet that one was handed in.
    private final RemindingOfDrafts reminding =
            new RemindingOfDrafts(applications, call -> List.of(ID), new KnownCalls(calls), clock.alarms, clock);

    @BeforeEach
    void somebody_writes_to_a_public_call() {
        calls.handle(PARTIES.call(), new CallCommand.Draft(PARTIES.call(), PARTIES.funder(), CALL), context());
        calls.handle(PARTIES.call(), new CallCommand.Publish(WHILE_OPEN), context());
        reminding.remind(PARTIES.call(), CALL);
        applications.handle(ID, new ApplicationCommand.Draft(PARTIES, FIRST, CALL, WHILE_OPEN), context());
    }

    @Test
    void a_draft_is_reminded_of_once_some_days_before_the_end() {
        clock.ringAt(SOON.minusMillis(1), reminding);
        assertThat(reminders()).isEmpty();

        clock.ringAt(SOON, reminding);
        reminding.ring(PARTIES.call(), SOON);
        clock.ringAt(CLOSES, reminding);

        assertThat(reminders()).containsExactly(new ApplicationEvent.DraftReminded(PARTIES, CLOSES));
    }

    @Test
    void what_was_handed_in_or_taken_back_is_not_reminded_of() {
        applications.handle(ID, new ApplicationCommand.Submit(CALL, List.of(), WHILE_OPEN), context());
        clock.ringAt(SOON, reminding);
        applications.handle(ID, new ApplicationCommand.Withdraw(null), context());
        reminding.ring(PARTIES.call(), SOON);

        assertThat(reminders()).isEmpty();
    }

    @Test
    void with_an_outline_it_is_reminded_before_that_closes_and_who_is_invited_before_the_call_does() {
        UUID call = UUID.randomUUID();
        UUID application = UUID.randomUUID();
        Parties parties = new Parties(application, call, PARTIES.funder(), PARTIES.organisation());
        calls.handle(call, new CallCommand.Draft(call, PARTIES.funder(), IN_TWO_STAGES), context());
        calls.handle(call, new CallCommand.Publish(OPENS), context());
        var both = new RemindingOfDrafts(
                applications, any -> List.of(application), new KnownCalls(calls), clock.alarms, clock);
        both.remind(call, IN_TWO_STAGES);
        applications.handle(application, new ApplicationCommand.Draft(parties, FIRST, IN_TWO_STAGES, OPENS), context());

        clock.ringAt(OUTLINE_CLOSES.minus(Duration.ofDays(3)), both);
        applications.handle(
                application, new ApplicationCommand.Submit(IN_TWO_STAGES, List.of(), OUTLINE_CLOSES), context());
        applications.handle(application, new ApplicationCommand.Invite(IN_TWO_STAGES, OUTLINE_CLOSES), context());
        clock.ringAt(SOON, both);

        assertThat(applications.history(application).stream()
                        .map(Happened::event)
                        .filter(ApplicationEvent.DraftReminded.class::isInstance))
                .containsExactly(
                        new ApplicationEvent.DraftReminded(parties, OUTLINE_CLOSES),
                        new ApplicationEvent.DraftReminded(parties, CLOSES));
    }

    @Test
    void nobody_is_reminded_when_it_is_too_late() {
        clock.ringAt(CLOSES.plusSeconds(1), reminding);

        assertThat(reminders()).isEmpty();
    }

    @Test
    void when_a_call_is_put_off_its_new_end_counts_also_for_an_alarm_that_was_set_before() {
        Instant later = CLOSES.plus(Duration.ofDays(10));
        CallTerms longer = new CallTerms(
                CALL.title(), null, CALL.opensAt(), later, CALL.budget(), CALL.reviewers(), CALL.quorum());
        calls.handle(PARTIES.call(), new CallCommand.Amend(longer, WHILE_OPEN), context());

        clock.ringAt(SOON, reminding);
        assertThat(reminders()).isEmpty();
        reminding.remind(PARTIES.call(), longer);
        clock.ringAt(later.minus(Duration.ofDays(3)), reminding);

        assertThat(reminders()).containsExactly(new ApplicationEvent.DraftReminded(PARTIES, later));
    }

    private CommandContext context() {
        return new CommandContext(UUID.randomUUID(), "", "system:test", "run", clock.instant(), OptionalLong.empty());
    }

    private List<ApplicationEvent> reminders() {
        return applications.history(ID).stream()
                .map(Happened::event)
                .filter(ApplicationEvent.DraftReminded.class::isInstance)
                .toList();
    }
}
