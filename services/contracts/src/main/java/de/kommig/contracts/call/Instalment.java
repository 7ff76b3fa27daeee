package de.kommig.contracts.call;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of the award that is paid on a day.
 *
 * @param percent of the award, above 0 to 100; all instalments together are 100
 */
public record Instalment(LocalDate on, BigDecimal percent) {}
