package de.kommig.feeds.entry;

import java.util.List;

/**
 * A type of events that can come in a feed, and what its entries say.
 *
 * @param type CloudEvents type, e.g. {@code de.kommig.application.submitted.v1}
 * @param states where the matter can stand afterwards
 * @param figures fields of an entry's data that come with it, e.g. {@code amounts.requested}
 */
public record FeedType(String type, List<Stage> states, List<String> figures) {

    public FeedType {
        states = List.copyOf(states);
        figures = List.copyOf(figures);
    }

    /** Without prefix and version, e.g. {@code application.submitted}. */
    public String fact() {
        return type.substring("de.kommig.".length(), type.lastIndexOf(".v"));
    }
}
