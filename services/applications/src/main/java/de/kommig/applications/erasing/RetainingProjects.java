package de.kommig.applications.erasing;

import de.kommig.applications.adopting.ProjectApplications;
import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Retention;
import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Happened;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What was said of a project goes as long after it was put aside as documents are kept where a call says nothing else, unless an application that was written
 * from it still goes on. It may be taken up again until then, so the project decides first; only because of its event the texts are erased.
 */
@Component
public class RetainingProjects implements AlarmHandler {

    private static final String KIND = "project-retention";

    /** How long an application that goes on puts it off. */
    private static final Duration ONCE_MORE = Duration.ofDays(30);

    private final Aggregates<Project, ProjectCommand, ProjectEvent> projects;
    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final ProjectApplications links;
    private final Alarms alarms;
    private final Clock clock;

    RetainingProjects(
            Aggregates<Project, ProjectCommand, ProjectEvent> projects,
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            ProjectApplications links,
            Alarms alarms,
            Clock clock) {
        this.projects = projects;
        this.applications = applications;
        this.links = links;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** The project has been put aside, and what was said of it is kept from then on until its time is over. */
    public void retain(UUID project, Instant since) {
        set(project, Retention.overFrom(since, CallRules.NONE));
    }

    /** It has been taken up again. */
    public void keep(UUID project) {
        alarms.clear(alarm(project));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(UUID project, Instant at) {
        Happened<ProjectEvent> last = projects.history(project).getLast();
        if (!(last.event() instanceof ProjectEvent.Archived)) {
            return;
        }
        Instant over = Retention.overFrom(last.time(), CallRules.NONE);
        if (clock.instant().isBefore(over)) {
            set(project, over);
        } else if (links.of(project).stream().anyMatch(this::goesOn)) {
            set(project, clock.instant().plus(ONCE_MORE));
        } else {
            erase(project, last.version(), Retention.over(last.time(), CallRules.NONE));
        }
    }

    private boolean goesOn(UUID application) {
        return switch (applications.load(application).state()) {
            case Application.None it -> false;
            case Application.Rejected it -> false;
            case Application.OutlineDeclined it -> false;
            case Application.Withdrawn it -> false;
            case Application.WithdrawnDraft it -> false;
            case Application.Begun it -> !it.working().erased();
        };
    }

    /** Unless it has been taken up again since it was looked at, perhaps to be put aside once more. */
    private void erase(UUID project, long version, LocalDate on) {
        UUID command = NameUuid.of("project-erased", project.toString(), Long.toString(version));
        Outcome<Project> unused = projects.handle(
                project,
                new ProjectCommand.EraseContent(on),
                CommandContext.bySystem("applications", command, clock.instant())
                        .expecting(version));
    }

    private void set(UUID project, Instant moment) {
        alarms.set(alarm(project), moment, KIND, project);
    }

    private static String alarm(UUID project) {
        return KIND + "/" + project;
    }
}
