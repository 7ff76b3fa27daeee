package de.kommig.applications.call;

import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a call is after each of its events. */
final class CallEvolution {

    private CallEvolution() {}

    static Call evolve(Call before, CallEvent event) {
        return switch (event) {
            case CallEvent.Drafted it -> new Call.Draft(it.call(), it.funder(), it.terms(), it.award());
            case CallEvent.Edited it -> new Call.Draft(it.call(), it.funder(), it.terms(), award(before));
            case CallEvent.Published it -> new Call.Published(it.call(), it.funder(), it.terms(), 0, award(before));
            case CallEvent.Amended it ->
                new Call.Published(it.call(), it.funder(), it.terms(), it.amendment(), award(before));
            case CallEvent.Closed it -> after(before, Call.Closed::new);
            case CallEvent.Decided it -> after(before, Call.Decided::new);
            case CallEvent.Archived it -> after(before, Call.Archived::new);
        };
    }

    private interface Step {
        Call to(UUID id, UUID funder, CallTerms terms, int amendments, @Nullable UUID award);
    }

    private static Call after(Call before, Step step) {
        return before instanceof Call.Written it
                ? step.to(it.id(), it.funder(), it.terms(), it.amendments(), it.award())
                : before;
    }

    private static @Nullable UUID award(Call before) {
        return before instanceof Call.Written it ? it.award() : null;
    }
}
