package de.kommig.eventstore.store;

/** Somebody else appended to the stream first; load again and decide again. */
public final class VersionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionConflict(StreamId stream, long version) {
        super(stream + " already has version " + version);
    }
}
