package de.kommig.eventstore.handling;

import java.time.Instant;

/**
 * Something that has happened to an aggregate.
 *
 * @param <E> its events
 * @param version of the aggregate since then
 * @param time at which it was decided
 */
public record Happened<E>(E event, long version, Instant time) {}
