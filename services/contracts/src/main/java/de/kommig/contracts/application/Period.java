package de.kommig.contracts.application;

import java.time.LocalDate;

/**
 * When a project takes place, in whole days.
 *
 * @param from first day
 * @param until last day, not before the first
 */
public record Period(LocalDate from, LocalDate until) {}
