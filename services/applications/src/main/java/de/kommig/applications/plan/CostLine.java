package de.kommig.applications.plan;

import de.kommig.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of what a project costs.
 *
 * @param id names the line in its plan for good
 * @param category key of one of the call's categories, or one of the organisation's own where the call has none
 * @param label what the money is for
 * @param projectLine id of the line in the project's plan that this one comes from; {@code null}: none
 */
public record CostLine(
        String id,
        String category,
        String label,
        Money amount,
        @Nullable String projectLine) {}
