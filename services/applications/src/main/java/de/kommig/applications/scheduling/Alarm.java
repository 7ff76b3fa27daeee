package de.kommig.applications.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * An alarm that is set.
 *
 * @param attempts how often it has been taken
 */
record Alarm(String id, Instant at, String kind, UUID subject, int attempts) {}
