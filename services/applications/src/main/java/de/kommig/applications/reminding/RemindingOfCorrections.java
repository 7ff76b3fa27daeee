package de.kommig.applications.reminding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Reminding;
import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.LastSecond;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two alarms for each correction request: some days before an answer is due, and when it is overdue. What they find to be done the application decides. */
@Component
public class RemindingOfCorrections implements AlarmHandler {

    private static final String KIND = "correction-reminder";

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Alarms alarms;
    private final Clock clock;

    public RemindingOfCorrections(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications, Alarms alarms, Clock clock) {
        this.applications = applications;
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * Has the organisation reminded.
     *
     * @param askedAt when the request was made: who has few days from the start is not reminded at once that they are few
     */
    public void remind(UUID application, Instant askedAt, Instant respondBy) {
        Instant soon = Reminding.from(respondBy);
        if (soon.isAfter(askedAt)) {
            alarms.set(dueSoon(application), soon, KIND, application);
        } else {
            alarms.clear(dueSoon(application));
        }
        alarms.set(overdue(application), LastSecond.overFrom(respondBy), KIND, application);
    }

    /** Nothing is waited for any more. */
    public void forget(UUID application) {
        alarms.clear(dueSoon(application));
        alarms.clear(overdue(application));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A refusal means that there is nothing to remind of: it was answered, or somebody was faster. */
    @Override
    public void ring(UUID application, Instant at) {
        Instant now = clock.instant();
        UUID command = NameUuid.of(KIND, application.toString(), at.toString());
        applications.handle(
                application, new ApplicationCommand.Remind(now), CommandContext.bySystem("applications", command, now));
    }

    private static String dueSoon(UUID application) {
        return "correction-due-soon/" + application;
    }

    private static String overdue(UUID application) {
        return "correction-overdue/" + application;
    }
}
