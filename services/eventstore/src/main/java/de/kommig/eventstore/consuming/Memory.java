package de.kommig.eventstore.consuming;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a reaction has to keep in mind in order to know what an event means: a value for each key, in one collection, changed under an
 * optimistic lock. Folding must be idempotent: an event that is folded once more adds nothing.
 *
 * @param <T> an immutable value with {@code equals}
 */
public final class Memory<T> {

    private static final String REVISION = "revision";

    /** Each failed attempt means that another consumer has succeeded. */
    private static final int ATTEMPTS = 50;

    private final MongoCollection<Document> documents;
    private final Form<T> form;

    /** @param collection where the values are kept */
    public Memory(MongoDatabase database, String collection, Form<T> form) {
        this.documents = database.getCollection(collection);
        this.form = form;
    }

    /**
     * How a value is stored and how it grows.
     *
     * @param <T> the value
     */
    public interface Form<T> {

        /** What is known before the first event. */
        T nothing();

        /** The value with what the event adds; an equal one when it adds nothing. */
        T after(T value, ReceivedEvent event);

        /** The fields to store, without {@code _id} and {@code revision}. */
        Document write(T value);

        /** The value in a stored document. */
        T read(Document document);
    }

    /**
     * Folds events, in their order; durable when this returns. One read and one write, however many they are.
     *
     * @param events each an object of its own
     * @param key under which an event is kept in mind
     * @return what is known after each of them
     * @throws IllegalStateException when other consumers were faster, time and again
     */
    public Map<ReceivedEvent, T> after(List<ReceivedEvent> events, Function<ReceivedEvent, UUID> key) {
        if (events.isEmpty()) {
            return Map.of();
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Map<String, Document> stored = stored(events, key);
            Map<String, T> now = new LinkedHashMap<>();
            Map<ReceivedEvent, T> known = new IdentityHashMap<>();
            for (ReceivedEvent event : events) {
                String id = key.apply(event).toString();
                T after = form.after(now.computeIfAbsent(id, absent -> value(stored, absent)), event);
                now.put(id, after);
                known.put(event, after);
            }
            if (written(stored, now)) {
                return known;
            }
        }
        throw new IllegalStateException("too many at once on " + documents.getNamespace());
    }

    /** What is known under this key by now. */
    public T of(UUID key) {
        Document document = documents.find(eq("_id", key.toString())).first();
        return document == null ? form.nothing() : form.read(document);
    }

    private Map<String, Document> stored(List<ReceivedEvent> events, Function<ReceivedEvent, UUID> key) {
        List<String> ids =
                events.stream().map(key).map(UUID::toString).distinct().toList();
        Map<String, Document> stored = new HashMap<>();
        documents.find(in("_id", ids)).forEach(found -> stored.put(found.getString("_id"), found));
        return stored;
    }

    private T value(Map<String, Document> stored, String id) {
        Document document = stored.get(id);
        return document == null ? form.nothing() : form.read(document);
    }

    private boolean written(Map<String, Document> stored, Map<String, T> now) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        now.forEach((id, value) -> {
            if (!value.equals(value(stored, id))) {
                writes.add(write(id, stored.get(id), value));
            }
        });
        if (writes.isEmpty()) {
            return true;
        }
        try {
            var result = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return result.getInsertedCount() + result.getMatchedCount() == writes.size();
        } catch (MongoBulkWriteException failed) {
            if (failed.getWriteConcernError() == null
                    && failed.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                return false;
            }
            throw failed;
        }
    }

    private WriteModel<Document> write(String id, @Nullable Document before, T value) {
        long revision = before == null ? 0 : before.getLong(REVISION);
        Document document = new Document("_id", id).append(REVISION, revision + 1);
        document.putAll(form.write(value));
        return before == null
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(and(eq("_id", id), eq(REVISION, revision)), document);
    }
}
