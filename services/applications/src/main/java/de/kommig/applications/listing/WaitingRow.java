package de.kommig.applications.listing;

import de.kommig.contracts.Money;
import java.util.UUID;

/**
 * An application on the waiting list of a call.
 *
 * @param rank its place, which no other has
 */
public record WaitingRow(UUID applicationId, UUID organisationId, String title, Money requestedAmount, int rank) {}
