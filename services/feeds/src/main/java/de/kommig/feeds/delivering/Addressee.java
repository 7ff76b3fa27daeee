package de.kommig.feeds.delivering;

import java.util.Set;
import java.util.UUID;

/**
 * A webhook to which its feed is to be sent as things are: confirmed, neither paused nor disabled.
 *
 * @param webhook which one
 * @param feed what is sent
 * @param settings id of its address and secrets
 * @param types only entries of these types; empty for all
 * @param after only entries with a greater number, for one that has not been carried before
 * @param begun grows each time that its owners have it begin or go on
 */
public record Addressee(UUID webhook, UUID feed, UUID settings, Set<String> types, long after, long begun) {

    public Addressee {
        types = Set.copyOf(types);
    }
}
