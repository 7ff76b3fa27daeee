package de.kommig.applications.planning;

import de.kommig.applications.describing.Describing;
import de.kommig.applications.describing.KnownProjects;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.project.Project;
import de.kommig.applications.sheets.ReadingPlans;
import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.Texts;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plan of a project as a table. */
@Component
public class PlansOfProjects {

    private static final FinancingPlan NOTHING_YET = new FinancingPlan(List.of(), List.of());

    private final KnownProjects known;
    private final Describing describing;
    private final Texts texts;

    PlansOfProjects(KnownProjects known, Describing describing, Texts texts) {
        this.known = known;
        this.describing = describing;
        this.texts = texts;
    }

    /** The plan of the newest revision; an empty one to begin with. */
    public FinancingPlan plan(UUID id, Caller caller) {
        FinancingPlan plan = newest(id, caller).plan();
        return plan == null ? NOTHING_YET : plan;
    }

    /** Makes a revision with the plan that the table says. */
    public Outcome<Project> take(UUID id, byte[] table, Caller caller, CommandContext context) {
        ProjectText text = newest(id, caller);
        return describing.revise(id, text.with(ReadingPlans.plan(table, Set.of(), Map.of())), caller, context);
    }

    private ProjectText newest(UUID id, Caller caller) {
        Project.Known project = known.own(known.own(id, caller).state(), caller);
        return texts.find(project.revisions().getLast(), ProjectText.class).orElseThrow(NotFound::new);
    }
}
