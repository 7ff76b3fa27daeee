package de.kommig.reviews.http;

import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.pool.PoolState;
import de.kommig.reviews.pool.ReviewerProfile;
import de.kommig.reviews.pool.Training;
import de.kommig.reviews.pool.TrainingVersions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the pool, as they themselves and coordinators see them.
 *
 * @param state whether they can be asked for reviews
 * @param trained whether both trainings have been acknowledged as they are now
 * @param trainings one for each
 */
record ReviewerBody(
        UUID person,
        PoolState state,
        ReviewerProfile profile,
        boolean trained,
        List<TrainingBody> trainings,
        Instant enrolledAt,
        Instant changedAt) {

    /**
     * How it stands with a training.
     *
     * @param version that counts now
     * @param acknowledgedAt absent when this version has not been acknowledged
     */
    record TrainingBody(
            Training training, String version, @Nullable Instant acknowledgedAt) {}

    static ReviewerBody of(PoolEntry entry, TrainingVersions versions) {
        return new ReviewerBody(
                entry.person(),
                entry.state(),
                entry.profile(),
                entry.isTrained(versions),
                Arrays.stream(Training.values())
                        .map(training -> training(entry, training, versions.of(training)))
                        .toList(),
                entry.enrolledAt(),
                entry.changedAt());
    }

    private static TrainingBody training(PoolEntry entry, Training training, String version) {
        Instant at = entry.acknowledged().stream()
                .filter(one -> one.training() == training && one.version().equals(version))
                .map(one -> one.at())
                .findFirst()
                .orElse(null);
        return new TrainingBody(training, version, at);
    }
}
