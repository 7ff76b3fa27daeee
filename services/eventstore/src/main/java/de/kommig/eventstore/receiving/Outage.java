package de.kommig.eventstore.receiving;

import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;

/** Tells an event that cannot be applied from a database that is away: in an outage nothing is parked, everything waits. */
public final class Outage {

    private Outage() {}

    /** Whether the failure, or one that caused it, is an outage and not the event's fault. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoSocketException
                    || cause instanceof MongoClientException
                    || cause instanceof MongoNotPrimaryException
                    || cause instanceof MongoNodeIsRecoveringException
                    || cause instanceof InterruptedException) {
                return true;
            }
        }
        return false;
    }
}
