package de.kommig.reviews.assigning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows rounds by lists that may be a moment behind. */
public interface OpenRounds {

    /** Rounds under this call that are open. */
    List<UUID> under(UUID call);

    /** When each of these people was asked for the reviews from which they have not stepped back, by application, whatever the call. */
    Map<UUID, Map<UUID, Instant>> asked(Collection<UUID> reviewers);

    /** Rounds that wait for a review of this person. */
    List<UUID> waitingFor(UUID reviewer);
}
