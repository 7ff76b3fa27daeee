package de.kommig.contracts.feed;

import java.util.List;
import java.util.UUID;

/**
 * What a feed takes in of all that concerns its funder. An empty list leaves nothing out.
 *
 * @param calls only what is about applications to these calls
 * @param types only events of these CloudEvents types
 * @param regions only applications that take place in one of these regions or within one; keys of the platform's vocabulary
 * @param states only what has left the application, or its award, in one of these states, e.g. {@code under-review}
 */
public record FeedFilter(List<UUID> calls, List<String> types, List<String> regions, List<String> states) {

    /** Leaves nothing out. */
    public static final FeedFilter NONE = new FeedFilter(List.of(), List.of(), List.of(), List.of());

    public FeedFilter {
        calls = List.copyOf(calls);
        types = List.copyOf(types);
        regions = List.copyOf(regions);
        states = List.copyOf(states);
    }
}
