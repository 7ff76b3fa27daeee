package de.kommig.applications.seeing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds applications for those who may know of them; for all others there are none (404). */
@Component
public class KnownApplications {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Assignments assignments;

    public KnownApplications(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications, Assignments assignments) {
        this.applications = applications;
        this.assignments = assignments;
    }

    /** The application as it is now, for the caller to look at. */
    public Versioned<Application> visible(UUID id, Caller caller) {
        Versioned<Application> application = applications.load(id);
        if (viewpoint(application.state(), caller) == Viewpoint.NOBODY) {
            throw new NotFound();
        }
        return application;
    }

    /**
     * The application, for a caller who must stand to it in this way to go on.
     *
     * @throws NotFound when the caller does not
     */
    public Application.Begun as(Viewpoint wanted, Application state, Caller caller) {
        if (state instanceof Application.Begun begun && viewpoint(state, caller) == wanted) {
            return begun;
        }
        throw new NotFound();
    }

    /** How the caller stands to the application. */
    public Viewpoint viewpoint(Application state, Caller caller) {
        if (!(state instanceof Application.Begun application)) {
            return Viewpoint.NOBODY;
        }
        boolean assigned = caller.is(Role.REVIEWER)
                && assignments.isAssigned(caller.person(), application.parties().application());
        return ApplicationAccess.viewpoint(caller, application, assigned);
    }
}
