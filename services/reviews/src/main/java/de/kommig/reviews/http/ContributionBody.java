package de.kommig.reviews.http;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said in the discussion.
 *
 * @param voice the same number for the same reviewer, 0 for a coordinator
 * @param own whether it is the reader's
 * @param author absent for reviewers, who do not get to know each other
 * @param text absent when it has been erased
 */
record ContributionBody(
        UUID id,
        Instant at,
        int voice,
        boolean own,
        @Nullable UUID author,
        @Nullable String text) {}
