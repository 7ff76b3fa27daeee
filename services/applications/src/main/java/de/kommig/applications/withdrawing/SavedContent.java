package de.kommig.applications.withdrawing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Proposal;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import org.jspecify.annotations.Nullable;

/** Knows what has been saved of applications and stands in no event yet. */
@FunctionalInterface
public interface SavedContent {

    /** One attempt to take an application back, in which nobody else writes. */
    interface Closing {

        /** What has been saved; {@code null}: no more than the events tell. */
        @Nullable
        Proposal close(Versioned<Application> now, Application.Begun application, CommandContext context);

        /** It has not been taken back after all. */
        void undo();
    }

    /** Begins one. */
    Closing closing();
}
