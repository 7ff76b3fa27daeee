package de.kommig.applications.reminding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.application.TimeToWrite;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * An alarm for each outline while whom the funder invites still has time enough to write: has it not been answered by then, the funder is reminded of it, once.
 * One that came in by an exception, when that moment had passed or was near, has a week.
 */
@Component
public class RemindingOfOutlines implements AlarmHandler {

    private static final String KIND = "outline-reminder";
    private static final Duration AT_LEAST = Duration.ofDays(7);

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownCalls calls;
    private final Alarms alarms;
    private final Clock clock;

    public RemindingOfOutlines(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownCalls calls,
            Alarms alarms,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * Has the funder reminded.
     *
     * @param byException whether the outline came in later than others could
     */
    public void remind(UUID application, UUID call, Instant submittedAt, boolean byException) {
        Instant soon = TimeToWrite.answerFrom(calls.terms(call));
        Instant late = submittedAt.plus(AT_LEAST);
        set(application, byException && late.isAfter(soon) ? late : soon);
    }

    /** It is answered, or taken back. */
    public void forget(UUID application) {
        alarms.clear(id(application));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A refusal means that there is nothing to remind of, or not yet: the call has been put off. */
    @Override
    public void ring(UUID application, Instant at) {
        if (!(applications.load(application).state() instanceof Application.OutlineSubmitted outline)) {
            return;
        }
        CallTerms terms = calls.terms(outline.parties().call());
        Instant now = clock.instant();
        Outcome<Application> outcome = applications.handle(
                application,
                new ApplicationCommand.RemindOfOutline(terms, now),
                CommandContext.bySystem("applications", NameUuid.of(KIND, application.toString()), now));
        if (outcome instanceof Outcome.Rejected<Application>(var reason)
                && reason == ApplicationRejection.REMINDER_IS_NOT_DUE) {
            set(application, TimeToWrite.answerFrom(terms));
        }
    }

    private void set(UUID application, Instant at) {
        alarms.set(id(application), at, KIND, application);
    }

    private static String id(UUID application) {
        return KIND + "/" + application;
    }
}
