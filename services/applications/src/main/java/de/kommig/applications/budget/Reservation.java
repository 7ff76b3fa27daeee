package de.kommig.applications.budget;

import de.kommig.contracts.Money;
import java.util.UUID;

/**
 * The part of a budget that an application has got.
 *
 * @param number ascending in the order in which reservations were made
 */
public record Reservation(int number, UUID application, Money amount) {}
