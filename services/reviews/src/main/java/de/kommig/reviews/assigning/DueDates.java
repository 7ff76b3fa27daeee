package de.kommig.reviews.assigning;

import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.round.Round;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when a review is due that somebody is asked for, by the call's policy. */
@Component
class DueDates {

    private final KnownCalls calls;

    DueDates(KnownCalls calls) {
        this.calls = calls;
    }

    /** {@code null} when the call sets no deadline, or is not known yet. */
    @Nullable
    Instant of(Round round, Instant askedAt) {
        return round.reviewers()
                .flatMap(panel -> calls.of(panel.parties().call()))
                .flatMap(call -> call.dueFor(askedAt))
                .orElse(null);
    }
}
