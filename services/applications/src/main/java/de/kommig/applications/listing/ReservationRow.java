package de.kommig.applications.listing;

import de.kommig.contracts.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an application has got of the call's budget.
 *
 * @param organisationId the organisation that gets it; absent for a moment after the approval, as is the title
 * @param amount what it has got
 */
public record ReservationRow(
        UUID applicationId,
        @Nullable UUID organisationId,
        @Nullable String title,
        Money amount) {}
