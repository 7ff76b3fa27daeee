package de.kommig.feeds.mirroring;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a mirror is not opened, whatever it says itself. */
public enum MirroringRejection implements Rejection {
    /** Systems outside cannot read this platform's Kafka. */
    MIRRORS_NOT_OFFERED,
    TOO_MANY_MIRRORS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
