package de.kommig.notifications.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody has read a message.
 *
 * @param recipient the person or organisation that it was for
 * @param event id of the event that it told of
 */
public record Reading(Instant at, UUID recipient, String event) {}
