package de.kommig.applications.submitting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.attaching.HandingInDocuments;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.working.OpenDrafts;
import de.kommig.applications.working.Sealing;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a draft what is handed in: a text that nobody changes any more. */
@Component
class Freezing {

    private final Sealing sealing;
    private final HandingInDocuments documents;
    private final Texts texts;

    Freezing(Sealing sealing, HandingInDocuments documents, Texts texts) {
        this.sealing = sealing;
        this.documents = documents;
        this.texts = texts;
    }

    /** One attempt to hand in, which may have to freeze several times. */
    final class Attempted {

        private Sealing.@Nullable Sealed sealed;

        /** The content as it is now; {@code null} for an application that cannot be handed in anyway. */
        @Nullable
        Frozen freeze(Versioned<Application> now, Application.Begun application, CommandContext context) {
            if (!OpenDrafts.isOpen(application) || context.isStaleAt(now.version())) {
                return null;
            }
            UUID id = application.parties().application();
            Sealing.Sealed content = sealing.seal(now, application, context);
            sealed = content;
            ProposalText text = content.text().with(documents.attached(id)).with(application.partners());
            return new Frozen(
                    content.proposal(texts.keep(id, text)),
                    text,
                    content.draft().unsettled());
        }

        /** Nothing has been handed in. */
        void undo() {
            sealing.open(sealed);
        }
    }

    /**
     * What is handed in.
     *
     * @param text the proposal's content
     * @param unsettled fields in which people have written different things
     */
    record Frozen(Proposal proposal, ProposalText text, List<String> unsettled) {}

    Attempted attempt() {
        return new Attempted();
    }
}
