package de.kommig.reviews.round;

import de.kommig.contracts.Recommendation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Those who have reviewed discuss, and vote. What they say is not kept in here.
 *
 * @param ballots how each of them votes who has cast a ballot, the newest one
 */
public record Discussion(Map<UUID, Recommendation> ballots) {

    /** Nobody has voted yet. */
    static final Discussion OPENED = new Discussion(Map.of());

    public Discussion {
        ballots = Map.copyOf(ballots);
    }

    Discussion with(UUID reviewer, Recommendation ballot) {
        Map<UUID, Recommendation> changed = new HashMap<>(ballots);
        changed.put(reviewer, ballot);
        return new Discussion(changed);
    }

    Discussion without(UUID reviewer) {
        Map<UUID, Recommendation> changed = new HashMap<>(ballots);
        changed.remove(reviewer);
        return new Discussion(changed);
    }

    /** How somebody votes; empty as long as they have cast no ballot. */
    public Optional<Recommendation> ballotOf(UUID reviewer) {
        return Optional.ofNullable(ballots.get(reviewer));
    }
}
