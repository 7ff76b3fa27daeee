package de.kommig.eventstore.handling;

import de.kommig.eventstore.store.StreamId;

/** Others kept appending to the same stream first; worth another try a moment later. */
public final class TooMuchContention extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooMuchContention(StreamId stream) {
        super("too many at once on " + stream);
    }
}
