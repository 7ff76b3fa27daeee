package de.kommig.applications.checking;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.Wordings;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.eventstore.store.StreamId;
import de.kommig.web.Caller;
import de.kommig.web.KeyReused;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import de.kommig.web.StaleVersion;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The checklist of an application that was handed in. Coordinators read it and say what they have found; the funder of the call reads how far the check has
 * come; for all others there is none (404).
 */
@Component
public class CheckingItems {

    private static final int ATTEMPTS = 20;

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final Wordings wordings;
    private final Checklists checklists;
    private final Checks checks;
    private final ImpartialChecking own;
    private final Clock clock;

    CheckingItems(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            Wordings wordings,
            Checklists checklists,
            Checks checks,
            ImpartialChecking own,
            Clock clock) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.wordings = wordings;
        this.checklists = checklists;
        this.checks = checks;
        this.own = own;
        this.clock = clock;
    }

    /** The checklist as it is now. */
    public Versioned<ChecklistSheet> sheet(UUID id, Caller caller, Locale language) {
        Versioned<Application> now = known.visible(id, caller);
        Viewpoint viewpoint = known.viewpoint(now.state(), caller);
        boolean reads = viewpoint == Viewpoint.COORDINATOR || viewpoint == Viewpoint.FUNDER;
        if (!reads
                || !(now.state() instanceof Application.HandedIn application)
                || application instanceof Application.Outlined) {
            throw new NotFound();
        }
        return sheet(application, now.version(), viewpoint, language);
    }

    /**
     * Says what somebody has found about an item, once however often the command is sent.
     *
     * @param context its expected version is the checklist's
     * @throws NotFound when the checklist has no such item
     */
    public Versioned<ChecklistSheet> settle(
            UUID id,
            String item,
            ItemResult result,
            @Nullable String note,
            Caller caller,
            CommandContext context,
            Locale language) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Versioned<Application> now = applications.load(id);
            Application.Begun begun = known.as(Viewpoint.COORDINATOR, now.state(), caller);
            own.refuse(caller, begun, context.now());
            if (!(begun instanceof Application.Submitted application)) {
                throw new RejectedCommand(ApplicationRejection.because(begun));
            }
            Checklist checklist = checklists.of(application, now.version());
            if (!checklist.has(item)) {
                throw new NotFound();
            }
            Results before = checklist.results();
            if (!isRepeated(before, context)) {
                check(checklist, now, context);
                CheckedItem checked = new CheckedItem(
                        item,
                        result,
                        note,
                        caller.person(),
                        caller.requireOrganisation(),
                        context.now(),
                        checklist.version(),
                        context.causationId());
                if (!checks.write(before.turn(), before.with(checked))) {
                    continue;
                }
            }
            return sheet(application, now.version(), Viewpoint.COORDINATOR, language);
        }
        throw new TooMuchContention(new StreamId(EventFamilies.APPLICATIONS.aggregate(), id));
    }

    private static boolean isRepeated(Results results, CommandContext context) {
        if (results.hasCarriedOut(context.causationId())) {
            return true;
        }
        if (results.items().stream()
                .anyMatch(one -> one.command().startsWith(context.commandId().toString()))) {
            throw new KeyReused();
        }
        return false;
    }

    private static void check(Checklist checklist, Versioned<Application> now, CommandContext context) {
        if (context.isStaleAt(checklist.tag())) {
            throw new StaleVersion(checklist.tag());
        }
        if (Closing.isUnderWay(checklist.results(), now.version(), context)) {
            throw new RejectedCommand(CheckingRejection.ADMISSION_UNDER_WAY);
        }
    }

    private Versioned<ChecklistSheet> sheet(
            Application.HandedIn application, long version, Viewpoint viewpoint, Locale language) {
        CallTerms call = calls.terms(application.parties().call());
        Checklist checklist = checklists.of(application, version);
        ChecklistTexts texts = texts(call, language);
        ProposedCorrection proposed = ProposedCorrection.of(
                checklist, texts, ZoneId.of(call.inDetail().zone()), clock.instant());
        return new Versioned<>(
                ChecklistSheet.of(checklist, texts, proposed, viewpoint == Viewpoint.COORDINATOR), checklist.tag());
    }

    /** What is to be looked at, in the words of the call. */
    ChecklistTexts texts(CallTerms call, Locale language) {
        return new ChecklistTexts(language, call.budget().currency(), wordings.in(language, call));
    }
}
