package de.kommig.eventstore.applying;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import de.kommig.eventstore.consuming.View;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Which generation of each view serves: the pointers in the collection {@value #COLLECTION}. A pointer is read at most once per
 * {@link #REMEMBERED}; so long after a switch another process may still use the old generation.
 */
public final class Generations {

    public static final String COLLECTION = "views";

    /** How long a pointer is used without looking again. */
    public static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final MongoDatabase database;
    private final MongoCollection<Document> pointers;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Pointer pointer, Generation generation, long readAt) {
        boolean isFresh() {
            return System.nanoTime() - readAt < REMEMBERED.toNanos();
        }
    }

    public Generations(MongoDatabase database) {
        this.database = database;
        this.pointers = database.getCollection(COLLECTION);
    }

    /** The collection that queries read now. */
    public MongoCollection<Document> serving(View view) {
        return current(view).documents();
    }

    /** The generation that serves, and that live events go to. */
    public Generation current(View view) {
        return known(view).generation();
    }

    /** Where the view stands. */
    public Pointer pointer(View view) {
        return known(view).pointer();
    }

    private Known known(View view) {
        Known last = known.get(view.name());
        if (last != null && last.isFresh()) {
            return last;
        }
        Pointer pointer = Pointer.read(pointers.find(eq("_id", view.name())).first());
        Generation generation = last != null && last.pointer().generation() == pointer.generation()
                ? last.generation()
                : generation(view, pointer.generation());
        Known now = new Known(pointer, generation, System.nanoTime());
        known.put(view.name(), now);
        return now;
    }

    /** A generation by its number, with its indexes. */
    public Generation generation(View view, long number) {
        String name = collectionName(view, number);
        MongoCollection<Document> documents = database.getCollection(name);
        view.indexes().forEach(documents::createIndex);
        return new Generation(number, documents, new Positions(database, name));
    }

    /** Moves the pointer; from now on this process uses it, the others within {@link #REMEMBERED}. */
    public void point(View view, Pointer pointer) {
        pointers.replaceOne(eq("_id", view.name()), pointer.toDocument(view.name()), new ReplaceOptions().upsert(true));
        known.remove(view.name());
    }

    /** A number that no generation of the view has had yet, whoever asks. */
    public long newNumber(View view) {
        long current = pointer(view).generation();
        long number = 0;
        while (number <= current) {
            Document counter = pointers.findOneAndUpdate(
                    eq("_id", view.name() + "/last"),
                    Updates.inc("number", 1L),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            number = Objects.requireNonNull(counter).get("number", Number.class).longValue();
        }
        return number;
    }

    /** Removes a generation that does not serve. */
    public void drop(View view, long number) {
        String name = collectionName(view, number);
        database.getCollection(name).drop();
        new Positions(database, name).clear();
    }

    private static String collectionName(View view, long number) {
        return view.name() + "_" + number;
    }
}
