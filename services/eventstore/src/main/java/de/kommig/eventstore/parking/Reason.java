package de.kommig.eventstore.parking;

import java.util.Locale;

/** Why a record waits. */
public enum Reason {
    /** It cannot be read as an event. Replaying helps only after a correction of the reader; otherwise it has to be discarded. */
    MALFORMED,
    /** The subscription failed on it, time and again. */
    FAILED,
    /** A version before it is missing. Repaired without being asked as soon as the missing one is found on the topic. */
    GAP,
    /** An earlier record of its stream waits. */
    BEHIND;

    /** As it is stored and shown. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
