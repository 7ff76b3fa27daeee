package de.kommig.applications.texts;

import org.jspecify.annotations.Nullable;

/**
 * What the funder writes with a decision; which parts there are depends on the outcome.
 *
 * @param conditions what is asked for in return (approved)
 * @param reasons why (rejected, waitlisted), or why less than requested (approved)
 * @param nextSteps what the organisation can do now (rejected, waitlisted)
 */
public record DecisionText(
        @Nullable String conditions,
        @Nullable String reasons,
        @Nullable String nextSteps) {

    /** Whether there is nothing to keep. */
    public boolean isEmpty() {
        return conditions == null && reasons == null && nextSteps == null;
    }
}
