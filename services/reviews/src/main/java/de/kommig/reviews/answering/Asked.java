package de.kommig.reviews.answering;

import de.kommig.reviews.round.Round;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.UUID;

/** A reviewer whom a coordinator has asked for a review; for everybody else there is no such assignment. */
public record Asked(UUID reviewer) {

    /**
     * The caller as the reviewer whose assignment this is said to be.
     *
     * @throws de.kommig.web.Forbidden (403) when the caller is no reviewer
     * @throws NotFound (404) when it is somebody else's
     */
    public static Asked of(UUID reviewer, Caller caller) {
        if (!caller.person().equals(reviewer)) {
            throw new NotFound();
        }
        return new Asked(reviewer);
    }

    /** Goes on only if this reviewer was asked in the round; 404 otherwise. */
    public void in(Round round) {
        if (round.assignmentOf(reviewer).isEmpty()) {
            throw new NotFound();
        }
    }
}
