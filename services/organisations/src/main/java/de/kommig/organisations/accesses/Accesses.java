package de.kommig.organisations.accesses;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The audit trail of access to personal data, in the collection {@value #COLLECTION}. An entry is never changed; it goes when its time
 * is over, or with the data that it is about.
 */
@Component
public class Accesses {

    public static final String COLLECTION = "accesses";

    private final MongoCollection<Document> accesses;
    private final Clock clock;
    private final Duration keptFor;

    Accesses(MongoDatabase database, Clock clock, AccessSettings settings) {
        this.accesses = database.getCollection(COLLECTION);
        this.clock = clock;
        this.keptFor = settings.accessesKeptFor();
        accesses.createIndex(Indexes.ascending(AccessDocument.SUBJECT));
        accesses.createIndex(Indexes.ascending(AccessDocument.AT));
    }

    /**
     * Notes that somebody is about to see this of these people; durable when this returns. What this throws must keep them from seeing it.
     * Looking at oneself is not noted.
     */
    public void note(Onlooker onlooker, Collection<UUID> subjects, Disclosure what) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Document> entries = subjects.stream()
                .filter(subject -> !subject.equals(onlooker.person()))
                .map(subject -> AccessDocument.of(new Access(
                        now,
                        onlooker.person(),
                        onlooker.actingFor(),
                        subject,
                        what,
                        onlooker.endpoint(),
                        onlooker.correlation())))
                .toList();
        if (!entries.isEmpty()) {
            accesses.insertMany(entries);
        }
    }

    /** Who has looked at this person's data, the latest first, as far back as is kept. */
    public List<Access> to(UUID subject) {
        return accesses.find(and(
                        eq(AccessDocument.SUBJECT, subject.toString()), gte(AccessDocument.AT, Date.from(oldest()))))
                .sort(Sorts.descending(AccessDocument.AT))
                .map(AccessDocument::read)
                .into(new ArrayList<>());
    }

    /** Erases who has looked at this person's data. That this person has looked at others' stays with those others. */
    public void eraseOf(UUID subject) {
        accesses.deleteMany(eq(AccessDocument.SUBJECT, subject.toString()));
    }

    /** Deletes the entries whose time is over. */
    public void deleteOld() {
        accesses.deleteMany(lt(AccessDocument.AT, Date.from(oldest())));
    }

    private Instant oldest() {
        return clock.instant().minus(keptFor);
    }
}
