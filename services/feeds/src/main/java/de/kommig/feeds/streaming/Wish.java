package de.kommig.feeds.streaming;

import de.kommig.web.Caller;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody wants to be told.
 *
 * @param feed theirs
 * @param caller who it is
 * @param after only entries with a greater number
 * @param types only entries of these types; empty for all
 */
public record Wish(UUID feed, Caller caller, long after, Set<String> types) {

    public Wish {
        types = Set.copyOf(types);
    }

    boolean isAbout(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
