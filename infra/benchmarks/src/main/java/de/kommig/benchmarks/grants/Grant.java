package de.kommig.benchmarks.grants;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One grant, complete enough to be replayed as an application.
 *
 * @param position where it begins in its file
 * @param id unique in its file
 * @param title of the project
 * @param description what the money is for
 * @param currency ISO 4217 code
 * @param appliedFor what was asked for; {@code null} when the file does not say
 * @param awarded what was given, zero or more
 * @param recipient who received it
 * @param funder who gave it
 * @param programme title of the funding programme; {@code null} when the file names none
 */
public record Grant(
        Position position,
        String id,
        String title,
        String description,
        String currency,
        @Nullable BigDecimal appliedFor,
        BigDecimal awarded,
        Party recipient,
        Party funder,
        @Nullable String programme)
        implements GrantEntry {

    /**
     * What the application asks for: {@code amountAppliedFor}; where that is missing, zero or less than was given,
     * {@code amountAwarded}, since nobody can be approved more than they ask for.
     */
    public BigDecimal requested() {
        return appliedFor == null ? awarded : appliedFor.max(awarded);
    }

    /** Whether more was given than the file says was asked for. */
    public boolean raised() {
        return appliedFor != null && appliedFor.signum() > 0 && appliedFor.compareTo(awarded) < 0;
    }

    /** Whether the funder gave anything; if not, the application is rejected. */
    public boolean approved() {
        return awarded.signum() > 0;
    }
}
