package de.kommig.eventstore.handling;

/**
 * An aggregate as it is now.
 *
 * @param state its state; the decider's initial state when nothing has happened yet
 * @param version version of its newest event, 0 when there is none
 */
public record Versioned<S>(S state, long version) {}
