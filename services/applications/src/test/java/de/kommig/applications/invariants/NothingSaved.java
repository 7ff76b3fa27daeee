package de.kommig.applications.invariants;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.withdrawing.SavedContent;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import org.jspecify.annotations.Nullable;

/** Here nobody writes field by field. */
final class NothingSaved implements SavedContent.Closing {

    @Override
    public @Nullable Proposal close(Versioned<Application> now, Application.Begun application, CommandContext context) {
        return null;
    }

    @Override
    public void undo() {
        // Nothing was closed.
    }
}
