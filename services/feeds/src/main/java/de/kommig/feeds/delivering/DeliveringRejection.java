package de.kommig.feeds.delivering;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why nothing is sent once more. */
public enum DeliveringRejection implements Rejection {
    /** As much is wanted once more as may be at the same time. */
    TOO_MANY_REPLAYS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
