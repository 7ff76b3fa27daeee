package de.kommig.applications.withdrawing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.working.OpenDrafts;
import de.kommig.applications.working.Sealing;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals a draft while its application is taken back, so that all that was acknowledged as saved stays what its authors see. */
@Component
class SealedContent implements SavedContent {

    private final Sealing sealing;
    private final Texts texts;

    SealedContent(Sealing sealing, Texts texts) {
        this.sealing = sealing;
        this.texts = texts;
    }

    @Override
    public Closing closing() {
        return new Attempt();
    }

    private final class Attempt implements Closing {

        private Sealing.@Nullable Sealed sealed;

        @Override
        public @Nullable Proposal close(
                Versioned<Application> now, Application.Begun application, CommandContext context) {
            if (!OpenDrafts.isOpen(application) || context.isStaleAt(now.version())) {
                return null;
            }
            Sealing.Sealed content = sealing.seal(now, application, context);
            sealed = content;
            return content.draft().isAhead() ? content.proposal(texts.keep(application, content.text())) : null;
        }

        @Override
        public void undo() {
            sealing.open(sealed);
        }
    }
}
