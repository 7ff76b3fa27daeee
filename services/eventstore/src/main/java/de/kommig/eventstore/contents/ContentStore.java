package de.kommig.eventstore.contents;

import de.kommig.contracts.ContentRef;
import de.kommig.eventstore.store.StreamId;
import java.util.Optional;

/**
 * Keeps text that must not be in an event. Written before the event that refers to it; the same text for the same stream has the
 * same id, so that a repeated command leaves no second copy.
 */
public interface ContentStore {

    /** Keeps a JSON text on behalf of a stream; durable when this returns. */
    ContentRef put(StreamId owner, String json);

    /** The text, unless it has been erased or never was. */
    Optional<String> get(ContentRef ref);

    /** Erases one text; nothing happens when it is not there. The event that refers to it stays as it is. */
    void erase(ContentRef ref);

    /** Erases all that was kept on behalf of a stream. */
    void erase(StreamId owner);
}
