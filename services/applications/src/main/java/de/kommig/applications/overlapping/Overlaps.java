package de.kommig.applications.overlapping;

import de.kommig.applications.adopting.ProjectApplications;
import de.kommig.applications.plan.Claim;
import de.kommig.applications.plan.DoubleFunding;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.handling.Aggregates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what would be paid more than once. Whoever asks has made sure that the answer is for those who are told. */
@Component
public class Overlaps {

    private final Aggregates<Project, ProjectCommand, ProjectEvent> projects;
    private final ProjectApplications links;
    private final LiveApplications live;
    private final Texts texts;

    Overlaps(
            Aggregates<Project, ProjectCommand, ProjectEvent> projects,
            ProjectApplications links,
            LiveApplications live,
            Texts texts) {
        this.projects = projects;
        this.links = links;
        this.live = live;
        this.texts = texts;
    }

    /** Of what an application asks for, as its organisation knows it: with its drafts, and as it is writing them. */
    public List<DoubleFunding> forOrganisation(UUID application) {
        return of(application, live::forOrganisation);
    }

    /** Of what an application asks for, as coordinators know it: as far as it follows from what was handed in. */
    public List<DoubleFunding> forCoordinators(UUID application) {
        return of(application, live::forCoordinators);
    }

    /** All of a project that follows from what was handed in. */
    List<DoubleFunding> handedIn(UUID project) {
        return known(project).map(it -> in(it, live.forCoordinators(project))).orElse(List.of());
    }

    /** The project, unless there is none. */
    Optional<Project.Known> known(UUID project) {
        return projects.load(project).state() instanceof Project.Known it ? Optional.of(it) : Optional.empty();
    }

    /** What the project costs; empty without a plan, and when it has been erased. */
    Optional<FinancingPlan> plan(Project.Known project) {
        return texts.find(project.revisions().getLast(), ProjectText.class).map(ProjectText::plan);
    }

    List<DoubleFunding> in(Project.Known project, List<LiveApplication> applications) {
        return between(plan(project).orElse(null), applications);
    }

    private static List<DoubleFunding> between(@Nullable FinancingPlan plan, List<LiveApplication> applications) {
        List<Claim> claims = applications.stream()
                .map(LiveApplication::claim)
                .flatMap(Optional::stream)
                .toList();
        return plan == null ? List.of() : DoubleFunding.in(plan, claims);
    }

    private List<DoubleFunding> of(UUID application, Function<UUID, List<LiveApplication>> applications) {
        return links
                .projectOf(application)
                .filter(project -> links.of(project).size() > 1)
                .flatMap(this::known)
                .map(project -> in(project, applications.apply(project.id())))
                .orElse(List.of())
                .stream()
                .filter(found -> found.concerns(application))
                .toList();
    }
}
