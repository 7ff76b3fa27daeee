package de.kommig.eventstore.tracing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import de.kommig.eventstore.store.EventDocument;
import de.kommig.eventstore.store.MongoEventStore;
import de.kommig.eventstore.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** What somebody has done in a service, straight from its event store: complete, unlike a projection that may be behind. */
public final class Traces {

    private static final String ACTOR = "actor";

    private final MongoCollection<Document> events;

    /** Creates the index if it is missing. */
    public Traces(MongoDatabase database) {
        this.events = database.getCollection(MongoEventStore.COLLECTION);
        events.createIndex(Indexes.ascending(ACTOR));
    }

    /** All that this person has done, the first thing first. */
    public List<Trace> of(UUID person) {
        return eventsOf(person).stream().map(Trace::of).toList();
    }

    /** The events by which it was done, the first one first. */
    public List<StoredEvent> eventsOf(UUID person) {
        return events.find(eq(ACTOR, person.toString()))
                .sort(Sorts.ascending("time"))
                .map(EventDocument::read)
                .into(new ArrayList<>());
    }
}
