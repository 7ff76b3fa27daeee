package de.kommig.applications.overlapping;

import de.kommig.applications.adopting.ProjectApplications;
import de.kommig.applications.describing.KnownProjects;
import de.kommig.applications.plan.Claim;
import de.kommig.applications.plan.DoubleFunding;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.Totals;
import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.Money;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.web.Caller;
import de.kommig.web.Cursor;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what is asked for and given for projects, and what of it twice: to their organisations, and to coordinators what was handed in. */
@Component
public class SeeingFunding {

    /** Projects that are looked through for one page. */
    private static final int MOST_PROJECTS = 300;

    private final KnownProjects known;
    private final KnownApplications knownApplications;
    private final Aggregates<Project, ProjectCommand, ProjectEvent> projects;
    private final ProjectApplications links;
    private final LiveApplications live;
    private final Texts texts;

    SeeingFunding(
            KnownProjects known,
            KnownApplications knownApplications,
            Aggregates<Project, ProjectCommand, ProjectEvent> projects,
            ProjectApplications links,
            LiveApplications live,
            Texts texts) {
        this.known = known;
        this.knownApplications = knownApplications;
        this.projects = projects;
        this.links = links;
        this.live = live;
        this.texts = texts;
    }

    /** Of a project of the caller's organisation. */
    public FundingSheet ofProject(UUID id, Caller caller) {
        Project.Known project = known.own(known.own(id, caller).state(), caller);
        List<LiveApplication> applications = live.forOrganisation(id);
        FinancingPlan plan = plan(project).orElse(null);
        Money costs = plan == null || plan.costs().isEmpty() ? null : costs(plan);
        return new FundingSheet(
                id,
                costs,
                costs == null
                        ? null
                        : sum(
                                costs,
                                applications.stream()
                                        .filter(one -> one.approved() == null)
                                        .map(LiveApplication::requested)
                                        .toList()),
                costs == null
                        ? null
                        : sum(
                                costs,
                                applications.stream()
                                        .map(LiveApplication::approved)
                                        .filter(Objects::nonNull)
                                        .toList()),
                applications.stream().map(FundingSheet.Row::of).toList(),
                overlaps(plan, applications));
    }

    /** What of an application would be paid by others too; for its organisation, and for coordinators once it is handed in. */
    public List<OverlapSheet> ofApplication(UUID id, Caller caller) {
        knownApplications.visible(id, caller);
        return links
                .projectOf(id)
                .flatMap(project ->
                        projects.load(project).state() instanceof Project.Known it ? Optional.of(it) : Optional.empty())
                .map(project -> overlaps(plan(project).orElse(null), applications(project.id(), caller)))
                .orElse(List.of())
                .stream()
                .filter(overlap -> overlap.parts().stream()
                        .anyMatch(part -> part.applicationId().equals(id)))
                .toList();
    }

    /** All projects of which something would be paid more than once, for coordinators; a page may have fewer rows than were asked for, and still a next one. */
    public Page<OverlapRow> all(PageRequest request) {
        List<OverlapRow> rows = new ArrayList<>();
        List<UUID> shared = links.shared(request.after().orElse(""), MOST_PROJECTS);
        for (UUID id : shared) {
            if (projects.load(id).state() instanceof Project.Known project) {
                List<OverlapSheet> overlaps = overlaps(plan(project).orElse(null), live.forCoordinators(id));
                if (!overlaps.isEmpty()) {
                    rows.add(new OverlapRow(id, project.organisation(), overlaps));
                }
            }
            if (rows.size() == request.limit()) {
                return new Page<>(rows, Cursor.encode(id.toString()));
            }
        }
        return new Page<>(
                rows,
                shared.size() < MOST_PROJECTS
                        ? null
                        : Cursor.encode(shared.getLast().toString()));
    }

    private List<LiveApplication> applications(UUID project, Caller caller) {
        return caller.is(Role.COORDINATOR) ? live.forCoordinators(project) : live.forOrganisation(project);
    }

    private static List<OverlapSheet> overlaps(@Nullable FinancingPlan plan, List<LiveApplication> applications) {
        if (plan == null) {
            return List.of();
        }
        List<Claim> claims = applications.stream()
                .map(LiveApplication::claim)
                .flatMap(Optional::stream)
                .toList();
        return DoubleFunding.in(plan, claims).stream().map(OverlapSheet::of).toList();
    }

    private Optional<FinancingPlan> plan(Project.Known project) {
        return texts.find(project.revisions().getLast(), ProjectText.class).map(ProjectText::plan);
    }

    private static Money costs(FinancingPlan plan) {
        return new Money(
                Totals.of(plan).costs(), plan.costs().getFirst().amount().currency());
    }

    private static Money sum(Money costs, List<Money> amounts) {
        return new Money(
                amounts.stream()
                        .filter(amount -> amount.currency().equals(costs.currency()))
                        .map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                costs.currency());
    }
}
