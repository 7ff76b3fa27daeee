package de.kommig.applications.award;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import java.time.LocalDate;

/**
 * An interim report (Zwischennachweis) that has been handed in.
 *
 * @param dueOn for which day
 * @param spent so far, by the receipts
 */
public record InterimReport(LocalDate dueOn, Money spent, ContentRef report) {}
