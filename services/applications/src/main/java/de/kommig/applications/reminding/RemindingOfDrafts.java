package de.kommig.applications.reminding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Reminding;
import de.kommig.applications.application.Stages;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Stage;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * An alarm for each call some days before it closes, and one before its outline does: whoever has begun an application and not handed it in is reminded. Only that
 * organisation learns of it. Who begins later knows how little time there is.
 */
@Component
public class RemindingOfDrafts implements AlarmHandler {

    private static final String KIND = "draft-reminder";

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final UnfinishedDrafts drafts;
    private final KnownCalls calls;
    private final Alarms alarms;
    private final Clock clock;

    public RemindingOfDrafts(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            UnfinishedDrafts drafts,
            KnownCalls calls,
            Alarms alarms,
            Clock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.calls = calls;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Has those who write reminded by these terms, and by no others that were said before. */
    public void remind(UUID call, CallTerms terms) {
        alarms.set(KIND + "/" + call, Reminding.from(Stages.closesAt(terms)), KIND, call);
        // Who is invited after the outline has until the call's own end.
        if (Stages.first(terms) == Stage.OUTLINE) {
            alarms.set(KIND + "/" + call + "/invited", Reminding.from(terms.closesAt()), KIND, call);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Called again, it reminds nobody twice of the same end. */
    @Override
    public void ring(UUID call, Instant at) {
        CallTerms terms = calls.of(call).terms();
        for (UUID draft : drafts.unfinished(call)) {
            if (applications.load(draft).state() instanceof Application.Begun application) {
                Stages.time(application, terms, null).ifPresent(time -> remind(draft, time.last()));
            }
        }
    }

    private void remind(UUID draft, Instant closesAt) {
        Instant now = clock.instant();
        UUID command = NameUuid.of(KIND, draft.toString(), closesAt.toString());
        applications.handle(
                draft,
                new ApplicationCommand.RemindOfDraft(closesAt, now),
                CommandContext.bySystem("applications", command, now));
    }
}
