package de.kommig.eventstore.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Streams in the collection {@value #COLLECTION} of a service's database, one document for each event. The unique {@code _id}
 * {@code <stream>/<sequence>} is the optimistic lock; an event counts as written once a majority has it in its journal.
 */
public final class MongoEventStore implements EventStore {

    /** Debezium watches this collection; nothing else is ever written to it. */
    public static final String COLLECTION = "events";

    private static final Bson BY_STREAM = Indexes.ascending("partitionkey", "sequence");

    private final MongoCollection<Document> events;

    /** Creates the index if it is missing. */
    public MongoEventStore(MongoDatabase database) {
        this.events = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        events.createIndex(BY_STREAM);
    }

    @Override
    public List<StoredEvent> read(StreamId stream) {
        return read(eq("partitionkey", stream.toString()));
    }

    @Override
    public List<StoredEvent> read(StreamId stream, long after) {
        return read(and(eq("partitionkey", stream.toString()), gt("sequence", StoredEvent.sequence(after))));
    }

    private List<StoredEvent> read(Bson wanted) {
        return events.find(wanted).sort(BY_STREAM).map(EventDocument::read).into(new ArrayList<>());
    }

    @Override
    public StoredEvent append(StreamId stream, @Nullable StoredEvent last, NewEvent event) {
        StoredEvent stored = ChainHash.link(stream, last, event);
        try {
            events.insertOne(EventDocument.of(stored));
            return stored;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                throw new VersionConflict(stream, stored.version());
            }
            throw refused;
        }
    }

    @Override
    public void readAll(Consumer<StoredEvent> reader) {
        events.find().sort(BY_STREAM).map(EventDocument::read).forEach(reader);
    }
}
