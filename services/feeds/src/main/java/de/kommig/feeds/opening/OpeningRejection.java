package de.kommig.feeds.opening;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a feed is not opened or closed, whatever it says itself. */
public enum OpeningRejection implements Rejection {
    TOO_MANY_FEEDS,
    /** It is a funder's by its being a funder; nobody has opened it. */
    FEED_ALWAYS_THERE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
