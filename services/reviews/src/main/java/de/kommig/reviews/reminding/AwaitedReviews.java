package de.kommig.reviews.reminding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Knows which reviews are awaited, as far as the lists have come. */
@FunctionalInterface
public interface AwaitedReviews {

    /** A review that is not in. */
    record Awaited(UUID round, UUID reviewer, Instant dueAt) {}

    /** Those whose reviewers are to be reminded at this moment, because they are due soon or overdue, and have not been reminded of that. */
    List<Awaited> toRemindOf(Instant now);
}
