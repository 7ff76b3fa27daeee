package de.kommig.applications.committing;

import de.kommig.contracts.Money;
import java.util.UUID;

/**
 * What has become of the money of a call.
 *
 * @param total by the call's terms
 * @param reserved the sum of all approvals
 * @param left what can still be given
 * @param approvals how many there are
 */
public record BudgetSheet(UUID callId, Money total, Money reserved, Money left, int approvals) {}
