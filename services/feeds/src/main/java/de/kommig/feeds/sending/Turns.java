package de.kommig.feeds.sending;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** How many messages go to one webhook at once, so that one that hangs takes no connections from others at the same host. */
final class Turns {

    private static final int AT_ONCE = 16;

    private final Map<UUID, Semaphore> turns = new ConcurrentHashMap<>();

    Semaphore of(UUID webhook) {
        return turns.computeIfAbsent(webhook, first -> new Semaphore(AT_ONCE, true));
    }
}
