package de.kommig.reviews.pool;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.store.StreamId;
import de.kommig.reviews.erasing.HeldOfPerson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All who have enrolled, in the collection {@value #COLLECTION}: one document for each, written whole and only over the revision that was read. */
@Component
public class Pool implements HeldOfPerson {

    static final String COLLECTION = "reviewers";
    private static final String ID = "_id";
    private static final String REVISION = "revision";
    private static final int ATTEMPTS = 20;

    private final MongoCollection<Document> reviewers;

    Pool(MongoDatabase database) {
        reviewers = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        reviewers.createIndex(Indexes.ascending("state", ID));
    }

    /** Empty for who has not enrolled, or is gone. */
    public Optional<PoolEntry> find(UUID person) {
        return Optional.ofNullable(reviewers.find(eq(ID, person.toString())).first())
                .map(Pool::read);
    }

    /** Those of these people who are in it, in no order. */
    public List<PoolEntry> find(Collection<UUID> people) {
        List<String> ids = people.stream().map(UUID::toString).toList();
        return reviewers.find(in(ID, ids)).map(Pool::read).into(new ArrayList<>());
    }

    /** All who can be asked for reviews, in no order. */
    public List<PoolEntry> admitted() {
        return reviewers
                .find(PoolFilter.state(PoolState.ADMITTED))
                .map(Pool::read)
                .into(new ArrayList<>());
    }

    /** Those that are wanted, by their pseudonyms. */
    List<PoolEntry> page(PoolFilter filter, @Nullable UUID after, int most) {
        Bson wanted = after == null ? filter.bson() : and(filter.bson(), gt(ID, after.toString()));
        return reviewers
                .find(wanted)
                .sort(Sorts.ascending(ID))
                .limit(most)
                .map(Pool::read)
                .into(new ArrayList<>());
    }

    /** Whether they are in it now because of this; not, when they have been before. */
    boolean insert(PoolEntry entry) {
        try {
            reviewers.insertOne(write(entry));
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    /** Whether nobody has written since the revision before this one, so that it could be written. */
    boolean replace(PoolEntry entry) {
        Bson asItWas = and(eq(ID, entry.person().toString()), eq(REVISION, entry.revision() - 1));
        return reviewers.replaceOne(asItWas, write(entry)).getMatchedCount() == 1;
    }

    /**
     * Changes an entry, over whatever others write meanwhile.
     *
     * @param change gives the entry itself when there is nothing to change
     * @return the entry as it is then; empty when there is none
     * @throws TooMuchContention when others wrote first, time and again
     */
    Optional<PoolEntry> change(UUID person, UnaryOperator<PoolEntry> change) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<PoolEntry> before = find(person);
            if (before.isEmpty()) {
                return before;
            }
            PoolEntry after = change.apply(before.get());
            if (after.equals(before.get()) || replace(after)) {
                return Optional.of(after);
            }
        }
        throw new TooMuchContention(new StreamId("reviewer", person));
    }

    /** Whether the entry is gone; not, when somebody has written since this revision. */
    boolean remove(PoolEntry entry) {
        Bson asItIs = and(eq(ID, entry.person().toString()), eq(REVISION, entry.revision()));
        return reviewers.deleteOne(asItIs).getDeletedCount() == 1;
    }

    @Override
    public void erase(UUID person) {
        reviewers.deleteOne(eq(ID, person.toString()));
    }

    private static Document write(PoolEntry entry) {
        return Document.parse(EventJson.write(entry)).append(ID, entry.person().toString());
    }

    private static PoolEntry read(Document stored) {
        return EventJson.read(stored.toJson(), PoolEntry.class);
    }
}
