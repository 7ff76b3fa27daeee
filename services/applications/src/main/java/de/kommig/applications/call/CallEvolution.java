package de.kommig.applications.call;

import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import java.util.UUID;

/** What a call is after each of its events. */
final class CallEvolution {

    private CallEvolution() {}

    static Call evolve(Call before, CallEvent event) {
        return switch (event) {
            case CallEvent.Drafted it -> new Call.Draft(it.call(), it.funder(), it.terms());
            case CallEvent.Edited it -> new Call.Draft(it.call(), it.funder(), it.terms());
            case CallEvent.Published it -> new Call.Published(it.call(), it.funder(), it.terms(), 0);
            case CallEvent.Amended it -> new Call.Published(it.call(), it.funder(), it.terms(), it.amendment());
            case CallEvent.Closed it -> after(before, Call.Closed::new);
            case CallEvent.Decided it -> after(before, Call.Decided::new);
            case CallEvent.Archived it -> after(before, Call.Archived::new);
        };
    }

    private interface Step {
        Call to(UUID id, UUID funder, CallTerms terms, int amendments);
    }

    private static Call after(Call before, Step step) {
        return before instanceof Call.Written it ? step.to(it.id(), it.funder(), it.terms(), it.amendments()) : before;
    }
}
