package de.kommig.eventstore.consuming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Documents folded from events. Each stream's events go to one document (several streams may share it); the document itself
 * remembers the highest version applied of each of its streams, so an event is applied exactly once, whatever is delivered.
 *
 * <p>The library stores the documents in collections named {@code <view>_<generation>}, and rebuilds them on command. A stored
 * document is {@code {_id: "<uuid as text>", revision, versions: {<stream>: n}, …content}}; read them through {@link Views}.
 * A fact of an unknown type ({@link ReceivedEvent.UnknownFact}) counts and is never handed to {@link #apply}.
 */
public non-sealed interface View extends Subscription {

    /**
     * The id of the document that this event belongs to: that of the stream's aggregate, unless the view says otherwise. It must be the same for all
     * events of a stream. Empty when the view has no interest in the whole stream, or cannot tell because the fact is of an unknown type.
     */
    default Optional<UUID> documentOf(ReceivedEvent event) {
        return Optional.of(event.stored().stream().id());
    }

    /**
     * The document after the event. Called in the order of versions within a stream; the order between streams is open, so the
     * result must not depend on it.
     *
     * @param document what was there, without the library's own fields, free to be changed; {@code null} for the first event
     * @return the new content, which may be the same document; the library sets {@code _id, revision, versions}
     */
    Document apply(@Nullable Document document, ReceivedEvent event);

    /** Indexes that the queries over the view need, e.g. {@code Indexes.ascending("organisation")}. */
    default List<Bson> indexes() {
        return List.of();
    }
}
