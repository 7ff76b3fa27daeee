package de.kommig.reviews.planning;

import java.util.UUID;

/** How well reviewers suit applications, between 0 and 1. */
@FunctionalInterface
public interface Affinities {

    double between(UUID reviewer, UUID application);
}
