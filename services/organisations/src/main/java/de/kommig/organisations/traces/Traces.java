package de.kommig.organisations.traces;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.store.EventDocument;
import de.kommig.eventstore.store.MongoEventStore;
import de.kommig.eventstore.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What somebody has done in this service, straight from the event store: complete, unlike a projection that may be behind. */
@Component
public class Traces {

    private static final String ACTOR = "actor";

    /** How people and machines become members by what they do themselves. */
    private static final List<String> JOINING = EventFamilies.ORGANISATIONS.types().entrySet().stream()
            .filter(type -> Set.of(
                            OrganisationEvent.Registered.class,
                            OrganisationEvent.MemberJoined.class,
                            OrganisationEvent.ClientAdmitted.class)
                    .contains(type.getValue()))
            .map(Map.Entry::getKey)
            .toList();

    private final MongoCollection<Document> events;

    Traces(MongoDatabase database) {
        this.events = database.getCollection(MongoEventStore.COLLECTION);
        events.createIndex(Indexes.ascending(ACTOR));
    }

    /** All that this person has done to organisations, the first thing first. */
    public List<Trace> of(UUID person) {
        return events.find(eq(ACTOR, person.toString()))
                .sort(Sorts.ascending("time"))
                .map(EventDocument::read)
                .map(Traces::trace)
                .into(new ArrayList<>());
    }

    /** The organisations that this person has founded or joined, whether they are still members or not. */
    public Set<UUID> joinedBy(UUID person) {
        return events
                .find(and(eq(ACTOR, person.toString()), in("type", JOINING)))
                .map(EventDocument::read)
                .map(event -> event.stream().id())
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toSet());
    }

    private static Trace trace(StoredEvent event) {
        return new Trace(event.time(), event.type(), event.stream().id());
    }
}
