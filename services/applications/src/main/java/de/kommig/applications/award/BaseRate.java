package de.kommig.applications.award;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A base rate of interest (Basiszinssatz, § 247 BGB).
 *
 * @param from first day on which it holds, until the next one does
 * @param percent a year; may be negative
 */
public record BaseRate(LocalDate from, BigDecimal percent) {}
