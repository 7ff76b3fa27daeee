package de.kommig.applications.listing;

import de.kommig.applications.call.CallState;
import java.util.Optional;
import java.util.UUID;

/**
 * Which calls are wanted; empty means all.
 *
 * @param region in which a project may work under the call; one for what is around it is for it too, and one that names no regions for all
 * @param topic that a project may be about under the call; one that names no topics is for all
 * @param open whether one must be able to apply now
 */
public record CallFilter(
        Optional<CallState> state,
        Optional<UUID> funder,
        Optional<String> region,
        Optional<String> topic,
        boolean open) {}
