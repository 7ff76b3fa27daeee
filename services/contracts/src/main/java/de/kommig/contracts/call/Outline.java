package de.kommig.contracts.call;

import java.time.Instant;

/**
 * The first of two stages: an outline is handed in, and who convinces is invited to apply.
 *
 * @param closesAt last second in which an outline can be handed in
 */
public record Outline(Instant closesAt) {}
