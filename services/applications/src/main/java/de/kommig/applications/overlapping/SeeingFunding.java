package de.kommig.applications.overlapping;

import de.kommig.applications.application.Application;
import de.kommig.applications.describing.KnownProjects;
import de.kommig.applications.plan.DoubleFunding;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.Totals;
import de.kommig.applications.project.Project;
import de.kommig.applications.seeing.ApplicationAccess;
import de.kommig.applications.seeing.Fact;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.Money;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows what is asked for and given for projects, and what of it twice: to their organisations, and to coordinators what was handed in. */
@Component
public class SeeingFunding {

    private final KnownProjects known;
    private final KnownApplications knownApplications;
    private final LiveApplications live;
    private final Overlaps overlaps;
    private final DoublyFundedProjects found;

    SeeingFunding(
            KnownProjects known,
            KnownApplications knownApplications,
            LiveApplications live,
            Overlaps overlaps,
            DoublyFundedProjects found) {
        this.known = known;
        this.knownApplications = knownApplications;
        this.live = live;
        this.overlaps = overlaps;
        this.found = found;
    }

    /** Of a project of the caller's organisation. */
    public FundingSheet ofProject(UUID id, Caller caller) {
        Project.Known project = known.own(known.own(id, caller).state(), caller);
        List<LiveApplication> applications = live.forOrganisation(id);
        FinancingPlan plan = overlaps.plan(project).orElse(null);
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
                sheets(overlaps.in(project, applications)));
    }

    /**
     * What of an application would be paid by others too; for its organisation, and for coordinators once it is handed in.
     *
     * @throws NotFound for everybody else
     */
    public List<OverlapSheet> ofApplication(UUID id, Caller caller) {
        Application state = knownApplications.visible(id, caller).state();
        Viewpoint viewpoint = knownApplications.viewpoint(state, caller);
        if (!(state instanceof Application.Begun application)
                || !ApplicationAccess.facts(viewpoint, application).contains(Fact.DOUBLE_FUNDING)) {
            throw new NotFound();
        }
        return sheets(viewpoint == Viewpoint.COORDINATOR ? overlaps.forCoordinators(id) : overlaps.forOrganisation(id));
    }

    /**
     * All projects of which something would be paid more than once, for coordinators. What has happened a moment ago may be missing; a page may have fewer
     * rows than were asked for, and still a next one.
     */
    public Page<OverlapRow> all(PageRequest request) {
        List<UUID> behind = found.behind(request.after().orElse(""), request.limit() + 1);
        Page<UUID> page = Page.of(behind, request, UUID::toString);
        return new Page<>(
                page.items().stream()
                        .map(overlaps::known)
                        .flatMap(Optional::stream)
                        .map(project -> new OverlapRow(
                                project.id(), project.organisation(), sheets(overlaps.handedIn(project.id()))))
                        .filter(row -> !row.doubleFunding().isEmpty())
                        .toList(),
                page.next());
    }

    private static List<OverlapSheet> sheets(List<DoubleFunding> found) {
        return found.stream().map(OverlapSheet::of).toList();
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
