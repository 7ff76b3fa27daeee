package de.kommig.applications.scheduling;

import java.time.Instant;
import java.util.UUID;

/** Does what an alarm was set for. */
public interface AlarmHandler {

    /** The kind of alarms that it takes, in kebab-case. */
    String kind();

    /**
     * Called once the moment has come, and again after a crash or an exception: what it does must be idempotent.
     *
     * @param at the moment for which the alarm was set
     */
    void ring(UUID subject, Instant at);
}
