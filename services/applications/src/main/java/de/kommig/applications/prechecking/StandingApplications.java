package de.kommig.applications.prechecking;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows which applications stand in the way of another one, where a call takes only one of each organisation. The lists say where to look, the event store
 * what became of it: who has taken one back just now can hand in another.
 */
@Component
public class StandingApplications {

    private final OtherApplications others;
    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;

    StandingApplications(
            OtherApplications others, Aggregates<Application, ApplicationCommand, ApplicationEvent> applications) {
        this.others = others;
        this.applications = applications;
    }

    /**
     * Whether there is one, as far as the lists have come: of two at the same moment they may know neither.
     *
     * @param organisations all ids under which the organisation is known
     * @param but one that does not count
     */
    public boolean exist(UUID call, Set<UUID> organisations, @Nullable UUID but) {
        return others.handedIn(call, organisations).stream()
                .filter(other -> !other.equals(but))
                .anyMatch(this::stands);
    }

    /** Whether this one does. */
    public boolean stands(UUID application) {
        return applications.load(application).state() instanceof Application.HandedIn it && it.stands();
    }
}
