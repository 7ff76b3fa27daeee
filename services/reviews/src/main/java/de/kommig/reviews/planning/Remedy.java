package de.kommig.reviews.planning;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What would free a {@link Clash}. A conflict of interest is never lifted for it. */
public sealed interface Remedy {

    /**
     * Further readers, free of conflicts.
     *
     * @param reviews that they take together; of one application each takes one
     * @param languages of these applications
     */
    record FurtherReaders(int reviews, Set<UUID> applications, Set<String> languages, boolean livedExperience)
            implements Remedy {}

    /** These applications are content with so many reviews less, together. */
    record FewerReviews(Set<UUID> applications, int by) implements Remedy {}

    /** One more review of each of these applications. */
    record OneMoreReview(Set<UUID> applications) implements Remedy {}

    /** These readers take so many reviews more, together. */
    record HigherLoads(Set<UUID> readers, int by) implements Remedy {}

    /** These readers are content with so many reviews less than their least number, together. */
    record LowerFewest(Set<UUID> readers, int by) implements Remedy {}

    /** One of these assignments is taken back, whichever. */
    record Release(Set<Reading> readings) implements Remedy {}

    /** None of these would do by itself. */
    record Together(List<Remedy> remedies) implements Remedy {}
}
