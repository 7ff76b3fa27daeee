package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Decision;

/** What was written is erased once, and only when nothing can come of the application any more. */
final class Erasing {

    private Erasing() {}

    static Decision<ApplicationEvent> erase(Application state, ApplicationCommand.EraseContent command) {
        return switch (state) {
            case Application.Withdrawn it -> erase(it, command);
            case Application.WithdrawnDraft it -> erase(it, command);
            case Application.Rejected it -> erase(it, command);
            case Application.OutlineDeclined it -> erase(it, command);
            case Application.Approved it -> erase(it, command);
            default -> rejected(because(state));
        };
    }

    private static Decision<ApplicationEvent> erase(Application.Begun ended, ApplicationCommand.EraseContent command) {
        return ended.working().erased()
                ? rejected(ApplicationRejection.CONTENT_ALREADY_ERASED)
                : accepted(new ApplicationEvent.ContentErased(ended.parties(), command.on()));
    }

    /** The same application without what was written. */
    static Application erased(Application before) {
        return switch (before) {
            case Application.Withdrawn it ->
                new Application.Withdrawn(
                        it.dossier().afterErasure(), it.working().afterErasure(), it.partners(), it.reason());
            case Application.WithdrawnDraft it ->
                new Application.WithdrawnDraft(it.parties(), it.working().afterErasure(), it.partners(), it.reason());
            case Application.Rejected it ->
                new Application.Rejected(it.dossier().afterErasure(), it.vote(), it.reasons());
            case Application.OutlineDeclined it ->
                new Application.OutlineDeclined(it.dossier().afterErasure(), it.reasons());
            case Application.Approved it ->
                new Application.Approved(it.dossier().afterErasure(), it.vote(), it.amount(), it.conditions());
            default -> before;
        };
    }
}
