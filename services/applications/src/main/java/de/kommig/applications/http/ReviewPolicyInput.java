package de.kommig.applications.http;

import de.kommig.contracts.call.ReviewPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How applications are reviewed.
 *
 * @param blind whether reviewers do not get to know whose application they read
 * @param livedExperience whether at least one reviewer must have lived migration experience
 * @param days for a review
 */
record ReviewPolicyInput(
        @Nullable Boolean blind,
        @Nullable Boolean livedExperience,
        @Nullable Integer days) {

    ReviewPolicy policy() {
        return new ReviewPolicy(Boolean.TRUE.equals(blind), Boolean.TRUE.equals(livedExperience), days);
    }
}
