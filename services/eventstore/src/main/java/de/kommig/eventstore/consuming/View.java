package de.kommig.eventstore.consuming;

import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents folded from events. Each stream's events go to one document (several streams may share it); the document itself
 * remembers the highest version applied of each of its streams, so an event is applied exactly once, whatever is delivered.
 *
 * <p>The library stores the documents in a collection named after the view, and rebuilds it on command.
 */
public non-sealed interface View extends Subscription {

    /**
     * The id of the document that this event belongs to. It must be the same for all events of a stream. Empty when the view has no
     * interest in the whole stream.
     */
    Optional<UUID> documentOf(ReceivedEvent event);

    /**
     * The document after the event. Called in the order of versions within a stream; the order between streams is open, so the
     * result must not depend on it.
     *
     * @param document what was there, without the library's own fields; {@code null} for the first event
     * @return the new content; the library sets {@code _id}
     */
    Document apply(@Nullable Document document, ReceivedEvent event);
}
