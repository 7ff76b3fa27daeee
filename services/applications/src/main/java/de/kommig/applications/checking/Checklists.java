package de.kommig.applications.checking;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Dossier;
import de.kommig.applications.prechecking.Places;
import de.kommig.applications.prechecking.Rechecking;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.versioning.ChangedFields;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Happened;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts checklists together, from the call, what was handed in last, and what coordinators have found. */
@Component
class Checklists {

    private static final ProposalText ERASED = new ProposalText("", Map.of());

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownCalls calls;
    private final Texts texts;
    private final Rechecking rechecking;
    private final Places places;
    private final ChangedFields changes;
    private final Checks checks;

    Checklists(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownCalls calls,
            Texts texts,
            Rechecking rechecking,
            Places places,
            ChangedFields changes,
            Checks checks) {
        this.applications = applications;
        this.calls = calls;
        this.texts = texts;
        this.rechecking = rechecking;
        this.places = places;
        this.changes = changes;
        this.checks = checks;
    }

    /** The checklist of an application that has been read in this version of its stream. */
    Checklist of(Application.HandedIn application, long version) {
        Dossier dossier = application.dossier();
        UUID id = dossier.parties().application();
        CallTerms call = calls.terms(dossier.parties().call());
        ProposalText text =
                texts.find(dossier.proposal().content(), ProposalText.class).orElse(ERASED);
        List<ChecklistItem> items = ChecklistRules.of(
                call,
                dossier.proposal(),
                text.in(places.around(text.regions())),
                dossier.partners(),
                rechecking.rules(call, application, text));
        List<Happened<ApplicationEvent>> history = applications.history(id).stream()
                .filter(happened -> happened.version() <= version)
                .toList();
        Map<Integer, Set<String>> changed = new HashMap<>();
        return Checklist.of(
                changes.newest(history),
                checks.of(id),
                items,
                since -> changed.computeIfAbsent(since, number -> changes.since(number, history)));
    }
}
