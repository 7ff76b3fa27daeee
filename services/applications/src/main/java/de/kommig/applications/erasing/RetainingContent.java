package de.kommig.applications.erasing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Retention;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallRules;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Happened;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One alarm for each application that was withdrawn or rejected: when it rings, what was written in it is erased. */
@Component
public class RetainingContent implements AlarmHandler {

    private static final String KIND = "application-retention";

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownCalls calls;
    private final ErasingContent erasing;
    private final Alarms alarms;
    private final Clock clock;

    RetainingContent(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownCalls calls,
            ErasingContent erasing,
            Alarms alarms,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.erasing = erasing;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** The application has ended, and its content is kept from then on until its time is over. */
    public void retain(ApplicationEvent ended, Instant since) {
        UUID application = ended.parties().application();
        alarms.set(KIND + "/" + application, Retention.overFrom(since, rules(ended)), KIND, application);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(UUID application, Instant at) {
        Optional<Happened<ApplicationEvent>> ended = applications.history(application).stream()
                .filter(happened -> Retention.beginsWith(happened.event()))
                .reduce((earlier, later) -> later);
        if (ended.isEmpty()) {
            return;
        }
        Instant since = ended.get().time();
        CallRules rules = rules(ended.get().event());
        if (clock.instant().isBefore(Retention.overFrom(since, rules))) {
            retain(ended.get().event(), since);
        } else {
            erasing.erase(application, Retention.over(since, rules));
        }
    }

    /** Without a call that says otherwise, things are kept as long as they are where calls say nothing. */
    private CallRules rules(ApplicationEvent event) {
        return calls.published(event.parties().call())
                .map(call -> call.terms().inDetail())
                .orElse(CallRules.NONE);
    }
}
