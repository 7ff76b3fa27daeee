package de.kommig.organisations.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.store.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * All who have said who they are, in the collection {@value #COLLECTION}. Debezium publishes it to the compacted topic
 * {@code kommig.people}, a deletion as a tombstone; so a document is only ever written whole (see {@code infra/connect}).
 *
 * <p>Whoever reads somebody else's data reads it through {@code LookingUp}, which notes that they did.
 */
@Component
public class People {

    /** Debezium watches this collection. */
    public static final String COLLECTION = "people";

    /** A person does not write at the same moment as themselves that often. */
    private static final int ATTEMPTS = 20;

    private final MongoCollection<Document> people;

    public People(MongoDatabase database) {
        this.people = database.getCollection(COLLECTION);
    }

    /** What this person has said; empty if nothing, or if it has been erased. */
    public Optional<KnownPerson> find(UUID person) {
        return find(List.of(person)).stream().findFirst();
    }

    /** What those of these people have said who have said something, in no order. */
    public List<KnownPerson> find(Collection<UUID> some) {
        List<String> ids = some.stream().map(UUID::toString).toList();
        return people.find(and(in("_id", ids), gt(PersonDocument.REVISION, 0L)))
                .map(PersonDocument::read)
                .into(new ArrayList<>());
    }

    /**
     * Puts this in place of all that the person has said before.
     *
     * @param expectedRevision the revision they saw, 0 for none; empty when they do not mind
     * @return accepted with the new revision as version, or stale
     * @throws TooMuchContention when others wrote first, time and again
     */
    public Outcome<KnownPerson> put(UUID person, PersonalData data, Instant now, OptionalLong expectedRevision) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            long before = find(person).map(KnownPerson::revision).orElse(0L);
            if (expectedRevision.isPresent() && expectedRevision.getAsLong() != before) {
                return new Outcome.Stale<>(before);
            }
            KnownPerson known = new KnownPerson(person, data, before + 1, now);
            if (before == 0 ? isInserted(known) : isReplaced(known)) {
                return new Outcome.Accepted<>(known, known.revision(), false);
            }
        }
        throw new TooMuchContention(new StreamId("person", person));
    }

    private boolean isInserted(KnownPerson known) {
        try {
            people.insertOne(PersonDocument.of(known));
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private boolean isReplaced(KnownPerson known) {
        Document document = PersonDocument.of(known);
        var asItWas = and(eq("_id", document.get("_id")), eq(PersonDocument.REVISION, known.revision() - 1));
        return people.replaceOne(asItWas, document).getMatchedCount() == 1;
    }

    /**
     * Erases all that the person has said; durable when this returns. Other services may hold something of somebody who has never said anything
     * here: they learn of it by the tombstone, which there is only of a document that was there.
     */
    public void erase(UUID person) {
        Bson theirs = eq("_id", person.toString());
        if (people.deleteOne(theirs).getDeletedCount() == 0) {
            people.replaceOne(theirs, new Document("_id", person.toString()), new ReplaceOptions().upsert(true));
            people.deleteOne(theirs);
        }
    }
}
