package de.kommig.feeds.opening;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a feed is not opened, whatever it says itself. */
public enum OpeningRejection implements Rejection {
    TOO_MANY_FEEDS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
