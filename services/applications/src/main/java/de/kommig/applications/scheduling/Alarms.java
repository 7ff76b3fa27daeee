package de.kommig.applications.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * Alarms that ring at a moment, or as soon after it as the service runs. Whether there is still something to be done then, the aggregate
 * decides: an alarm only asks.
 */
public interface Alarms {

    /**
     * Sets an alarm, or sets it to another moment; durable when this returns.
     *
     * @param id of the alarm, the same for the same reason, e.g. {@code correction-reminder/<application>}
     * @param kind who is to be called, see {@link AlarmHandler#kind()}
     * @param subject what it is about, e.g. the application
     */
    void set(String id, Instant at, String kind, UUID subject);

    /** Takes an alarm back; nothing happens when there is none. */
    void clear(String id);
}
