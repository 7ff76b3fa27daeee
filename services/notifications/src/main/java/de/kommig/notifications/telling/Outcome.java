package de.kommig.notifications.telling;

import java.time.Instant;

/**
 * A funder's decision, as far as reviewers are told.
 *
 * @param event id of the event that says so
 * @param time of that event
 * @param kind {@link Kind#APPROVED}, {@link Kind#REJECTED} or {@link Kind#WAITLISTED}
 */
public record Outcome(String event, Instant time, Kind kind) {}
