package de.kommig.feeds.feed;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a feed does not do what it was asked. */
public enum FeedRejection implements Rejection {
    NO_SUCH_FEED,
    FEED_ALREADY_OPENED,
    FEED_IS_CLOSED,
    /** It takes in made-up applications, and would leave some of them out. */
    SANDBOX_HAS_NO_FILTER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
