package de.kommig.organisations.traces;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that somebody has done to an organisation.
 *
 * @param type of the event, e.g. {@code de.kommig.organisation.registered.v1}
 */
public record Trace(Instant at, String type, UUID organisation) {}
