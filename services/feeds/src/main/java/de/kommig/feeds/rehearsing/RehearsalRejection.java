package de.kommig.feeds.rehearsing;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why nothing is made up for a feed. */
public enum RehearsalRejection implements Rejection {
    /** What is made up must never stand among what is real. */
    FEED_IS_NO_SANDBOX,
    /** There are as many made-up applications in it as there may be. */
    SANDBOX_IS_FULL;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
