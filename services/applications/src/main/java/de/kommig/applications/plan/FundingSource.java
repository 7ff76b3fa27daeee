package de.kommig.applications.plan;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of what a project is paid from.
 *
 * @param id names the line in its plan for good
 * @param label who gives it
 * @param hours of voluntary work, where the kind is {@code volunteer-hours}; {@code null} otherwise
 */
public record FundingSource(
        String id,
        SourceKind kind,
        String label,
        Money amount,
        @Nullable BigDecimal hours) {}
