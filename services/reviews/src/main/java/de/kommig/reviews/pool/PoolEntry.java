package de.kommig.reviews.pool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the pool, as they are at one moment.
 *
 * @param acknowledged one for each training, the latest
 * @param consentedAt since when they agree that their lived experience is kept (Art. 9(2)(a) GDPR); {@code null} when there is nothing to keep
 * @param revision grows by one with each change
 */
public record PoolEntry(
        UUID person,
        PoolState state,
        ReviewerProfile profile,
        List<Acknowledgement> acknowledged,
        @Nullable Instant consentedAt,
        Instant enrolledAt,
        Instant changedAt,
        long revision) {

    public PoolEntry {
        acknowledged = List.copyOf(acknowledged);
    }

    /** Somebody of whom nothing is known here, and who has been asked all the same. */
    public static PoolEntry unknown(UUID person) {
        ReviewerProfile nothing = new ReviewerProfile(
                List.of(),
                null,
                List.of(),
                List.of(),
                new Capacity(0, CapacityPeriod.YEAR),
                List.of(),
                List.of(),
                false);
        return new PoolEntry(person, PoolState.ENROLLED, nothing, List.of(), null, Instant.EPOCH, Instant.EPOCH, 0);
    }

    /**
     * Somebody who has just enrolled.
     *
     * @param suspended whether they were when they left before
     */
    static PoolEntry enrolled(UUID person, boolean suspended, ReviewerProfile profile, Instant now) {
        PoolState state = suspended ? PoolState.SUSPENDED : PoolState.ENROLLED;
        return new PoolEntry(person, state, profile, List.of(), consent(null, profile, now), now, now, 1);
    }

    /** Says something else of themselves; whether they can be asked stays. */
    PoolEntry with(ReviewerProfile other, Instant now) {
        return new PoolEntry(
                person, state, other, acknowledged, consent(consentedAt, other, now), enrolledAt, now, revision + 1);
    }

    /** Can be asked, or cannot. */
    PoolEntry with(PoolState other, Instant now) {
        return new PoolEntry(person, other, profile, acknowledged, consentedAt, enrolledAt, now, revision + 1);
    }

    /** Has acknowledged a training. */
    PoolEntry with(Acknowledgement one) {
        List<Acknowledgement> all = new ArrayList<>(acknowledged);
        all.removeIf(before -> before.training() == one.training());
        all.add(one);
        return new PoolEntry(person, state, profile, all, consentedAt, enrolledAt, one.at(), revision + 1);
    }

    /** Whether this version of this training has been acknowledged. */
    boolean hasAcknowledged(Training training, String version) {
        return acknowledged.stream()
                .anyMatch(one -> one.training() == training && one.version().equals(version));
    }

    /** Whether both trainings have been acknowledged as they are now. */
    public boolean isTrained(TrainingVersions versions) {
        for (Training training : Training.values()) {
            if (!hasAcknowledged(training, versions.of(training))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Instant consent(@Nullable Instant before, ReviewerProfile profile, Instant now) {
        if (!profile.livedExperience()) {
            return null;
        }
        return before == null ? now : before;
    }
}
