package de.kommig.applications.planning;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.drafting.Autosaving;
import de.kommig.applications.drafting.SavedSheet;
import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.Wordings;
import de.kommig.applications.seeing.ApplicationSheet;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.SeeingApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.sheets.ReadingPlans;
import de.kommig.applications.working.Change;
import de.kommig.applications.working.Field;
import de.kommig.applications.working.FieldKind;
import de.kommig.applications.working.FieldValue;
import de.kommig.applications.working.OpenDrafts;
import de.kommig.applications.working.WorkingDraft;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CostCategory;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The plan of an application as a table: read by all who see its content, written by its authors. */
@Component
public class PlansOfApplications {

    private static final FinancingPlan NOTHING_YET = new FinancingPlan(List.of(), List.of());

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final SeeingApplications seeing;
    private final KnownCalls calls;
    private final Wordings wordings;
    private final OpenDrafts drafts;
    private final Autosaving autosaving;

    PlansOfApplications(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            SeeingApplications seeing,
            KnownCalls calls,
            Wordings wordings,
            OpenDrafts drafts,
            Autosaving autosaving) {
        this.applications = applications;
        this.known = known;
        this.seeing = seeing;
        this.calls = calls;
        this.wordings = wordings;
        this.drafts = drafts;
        this.autosaving = autosaving;
    }

    /**
     * The plan as the caller sees it; the organisation itself also gets an empty one to begin with.
     *
     * @throws NotFound when there is none for the caller
     */
    public FinancingPlan plan(UUID id, Caller caller) {
        Versioned<Application> now = known.visible(id, caller);
        ApplicationSheet sheet = seeing.current(now, caller);
        if (sheet.content() != null && sheet.content().plan() != null) {
            return sheet.content().plan();
        }
        if (known.viewpoint(now.state(), caller) == Viewpoint.APPLICANT) {
            return NOTHING_YET;
        }
        throw new NotFound();
    }

    /** Writes what the table says into the draft, in place of the plan that is there. */
    public SavedSheet take(UUID id, byte[] table, Caller caller, CommandContext context, Locale language) {
        Versioned<Application> now = applications.load(id);
        Application.Begun application = known.as(Viewpoint.APPLICANT, now.state(), caller);
        if (!OpenDrafts.isOpen(application)) {
            throw new RejectedCommand(ApplicationRejection.because(application));
        }
        CallTerms call = calls.terms(application.parties().call());
        Set<String> categories = call.inDetail().financing().categories().stream()
                .map(CostCategory::key)
                .collect(Collectors.toSet());
        FinancingPlan plan = ReadingPlans.plan(table, categories, named(call));
        WorkingDraft draft = drafts.current(now, application);
        return autosaving.save(id, draft.revision(), changes(draft, plan), caller, context, language);
    }

    /** Categories by what the call calls them, in each of its languages. */
    private Map<String, String> named(CallTerms call) {
        Map<String, String> named = new HashMap<>();
        wordings.of(call)
                .ifPresent(wording -> wording.languages()
                        .values()
                        .forEach(words -> words.categories()
                                .forEach((key, name) ->
                                        named.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), key))));
        return named;
    }

    private static List<Change> changes(WorkingDraft draft, FinancingPlan plan) {
        List<Change> changes = new ArrayList<>();
        Set<Field> there = new HashSet<>();
        for (CostLine line : plan.costs()) {
            there.add(new Field(FieldKind.COST, line.id()));
            changes.add(new Change(new Field(FieldKind.COST, line.id()), FieldValue.write(line)));
        }
        for (FundingSource source : plan.sources()) {
            there.add(new Field(FieldKind.SOURCE, source.id()));
            changes.add(new Change(new Field(FieldKind.SOURCE, source.id()), FieldValue.write(source)));
        }
        draft.entries().stream()
                .filter(entry -> entry.value() != null && isLine(entry.field()) && !there.contains(entry.field()))
                .forEach(entry -> changes.add(new Change(entry.field(), null)));
        changes.add(order(
                FieldKind.COST_ORDER, plan.costs().stream().map(CostLine::id).toList()));
        changes.add(order(
                FieldKind.SOURCE_ORDER,
                plan.sources().stream().map(FundingSource::id).toList()));
        return changes;
    }

    private static Change order(FieldKind kind, List<String> ids) {
        return new Change(Field.of(kind), FieldValue.write(ids));
    }

    private static boolean isLine(Field field) {
        return field.kind() == FieldKind.COST || field.kind() == FieldKind.SOURCE;
    }
}
