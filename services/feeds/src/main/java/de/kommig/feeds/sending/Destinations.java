package de.kommig.feeds.sending;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Knows where webhooks lead. */
@FunctionalInterface
public interface Destinations {

    /**
     * Where a webhook leads.
     *
     * @param now secrets whose time is over by then do not count
     * @return empty when there is no such webhook any more
     */
    Optional<Destination> of(UUID webhook, Instant now);
}
