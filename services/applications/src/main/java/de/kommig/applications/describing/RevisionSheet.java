package de.kommig.applications.describing;

import java.time.Instant;

/**
 * A revision of a project.
 *
 * @param number from 1
 * @param at when it was written
 */
public record RevisionSheet(int number, Instant at) {}
