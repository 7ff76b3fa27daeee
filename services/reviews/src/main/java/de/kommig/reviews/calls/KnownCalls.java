package de.kommig.reviews.calls;

import java.util.Optional;
import java.util.UUID;

/** Knows calls by their events. */
@FunctionalInterface
public interface KnownCalls {

    /** The call, unless nothing of it has arrived yet. */
    Optional<KnownCall> of(UUID call);
}
