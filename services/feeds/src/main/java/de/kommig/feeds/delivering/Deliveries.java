package de.kommig.feeds.delivering;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is known of deliveries, in the collection {@code deliveries}: {@code {_id: "<webhook>/<number>", webhook, sequence, event, type,
 * application, state, attempts, due, first, ends, log}}. Only the instance that carries a webhook writes what belongs to it.
 */
public final class Deliveries {

    private static final int REMOVED_AT_ONCE = 1_000;

    private final MongoCollection<Document> deliveries;

    /** Creates the indexes if they are missing. */
    public Deliveries(MongoDatabase database) {
        deliveries = database.getCollection("deliveries");
        deliveries.createIndex(ascending("webhook", "sequence"));
        deliveries.createIndex(ascending("webhook", "state", "sequence"));
        deliveries.createIndex(ascending("ends"));
    }

    /** Writes what has become of several; durable when this returns. In one write, since there are many each second. */
    void record(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = notes.stream().map(Note::write).toList();
        deliveries.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    /** All that waits. */
    List<Waiting> waiting(UUID webhook) {
        List<Waiting> all = new ArrayList<>();
        deliveries
                .find(and(eq("webhook", webhook.toString()), eq("state", Delivery.State.WAITING.key())))
                .projection(Projections.exclude("log"))
                .forEach(document -> all.add(Note.waiting(document)));
        return all;
    }

    /** Numbers behind this one of which something is known, whatever it is. */
    Set<Long> knownAfter(UUID webhook, long sequence) {
        Set<Long> known = new HashSet<>();
        deliveries
                .find(and(eq("webhook", webhook.toString()), gt("sequence", sequence)))
                .projection(Projections.include("sequence"))
                .forEach(document -> known.add(document.getLong("sequence")));
        return known;
    }

    /** All that waits begins again from its first attempt. */
    void renew(UUID webhook, Instant now) {
        deliveries.updateMany(
                and(eq("webhook", webhook.toString()), eq("state", Delivery.State.WAITING.key())),
                combine(set("attempts", 0), set("due", Date.from(now)), set("first", null)));
    }

    /** One, if something is known of it. */
    public Optional<Delivery> find(UUID webhook, long sequence) {
        return Optional.ofNullable(
                        deliveries.find(eq("_id", Note.id(webhook, sequence))).first())
                .map(Deliveries::delivery);
    }

    /**
     * Those of a webhook, newest first.
     *
     * @param state only these; {@code null} for all
     * @param before only with a smaller number
     */
    public List<Delivery> newest(UUID webhook, Delivery.@Nullable State state, long before, int limit) {
        Bson of = eq("webhook", webhook.toString());
        List<Delivery> found = new ArrayList<>();
        deliveries
                .find(and(state == null ? of : and(of, eq("state", state.key())), lt("sequence", before)))
                .sort(Sorts.descending("sequence"))
                .limit(limit)
                .forEach(document -> found.add(delivery(document)));
        return found;
    }

    /** Removes what need not be kept any longer; what waits and what has been given up stays. Returns how many. */
    long clear(Instant now) {
        long removed = 0;
        List<String> some;
        do {
            some = new ArrayList<>();
            deliveries
                    .find(and(gt("ends", new Date(0)), lt("ends", Date.from(now))))
                    .projection(Projections.include("_id"))
                    .limit(REMOVED_AT_ONCE)
                    .map(document -> document.getString("_id"))
                    .into(some);
            removed +=
                    some.isEmpty() ? 0 : deliveries.deleteMany(in("_id", some)).getDeletedCount();
        } while (some.size() == REMOVED_AT_ONCE);
        return removed;
    }

    /** Removes all of a webhook that is gone. */
    void forget(UUID webhook) {
        deliveries.deleteMany(eq("webhook", webhook.toString()));
    }

    private static Delivery delivery(Document document) {
        Waiting it = Note.waiting(document);
        Delivery.State state = Arrays.stream(Delivery.State.values())
                .filter(each -> each.key().equals(document.getString("state")))
                .findAny()
                .orElseThrow();
        return new Delivery(
                UUID.fromString(document.getString("webhook")),
                it.sequence(),
                it.event(),
                it.type(),
                it.application(),
                state,
                it.attempts(),
                state == Delivery.State.WAITING ? it.due() : null,
                document.getList("log", Document.class, List.of()).stream()
                        .map(Attempt::of)
                        .toList());
    }
}
