package de.kommig.applications.award;

import de.kommig.contracts.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of receipts (Belegliste).
 *
 * @param number as it stands on the receipt or in the books
 * @param paidOn when it was paid
 * @param committedOn when the contract behind it was made, if there is one
 * @param category key of the category of costs
 */
public record Receipt(
        UUID id,
        String number,
        LocalDate paidOn,
        @Nullable LocalDate committedOn,
        String category,
        Money amount,
        String payee,
        String purpose) {}
