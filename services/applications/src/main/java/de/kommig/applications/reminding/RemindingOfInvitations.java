package de.kommig.applications.reminding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Reminding;
import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An alarm for each invitation with an end of its own, some days before that; of the call's end all are reminded by {@link RemindingOfDrafts}. */
@Component
public class RemindingOfInvitations implements AlarmHandler {

    private static final String KIND = "invitation-reminder";

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Alarms alarms;
    private final Clock clock;

    public RemindingOfInvitations(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications, Alarms alarms, Clock clock) {
        this.applications = applications;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Has the organisation reminded, unless it has few days from the start. */
    public void remind(UUID application, Instant invitedAt, Instant until) {
        Instant soon = Reminding.from(until);
        if (soon.isAfter(invitedAt)) {
            alarms.set(KIND + "/" + application, soon, KIND, application);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A refusal means that there is nothing to remind of: it was handed in, or taken back. */
    @Override
    public void ring(UUID application, Instant at) {
        if (applications.load(application).state() instanceof Application.Invited invited
                && invited.ownUntil() != null) {
            Instant now = clock.instant();
            applications.handle(
                    application,
                    new ApplicationCommand.RemindOfDraft(invited.ownUntil(), now),
                    CommandContext.bySystem("applications", NameUuid.of(KIND, application.toString()), now));
        }
    }
}
