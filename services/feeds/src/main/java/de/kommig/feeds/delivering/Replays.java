package de.kommig.feeds.delivering;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/** What is wanted once more and has not been taken up, in the collection {@code replays}; carried out by whoever carries the webhook. */
public final class Replays {

    private final MongoCollection<Document> replays;

    /** Creates the index if it is missing. */
    public Replays(MongoDatabase database) {
        replays = database.getCollection("replays");
        replays.createIndex(ascending("open", "webhook"));
    }

    /**
     * Notes one; durable when this returns. Once for the same id.
     *
     * @param digest of the request that it came from
     */
    public void want(Replay wanted, String digest) {
        try {
            replays.insertOne(new Document("_id", wanted.id().toString())
                    .append("open", true)
                    .append("webhook", wanted.webhook().toString())
                    .append("next", wanted.next())
                    .append("to", wanted.to())
                    .append("digest", digest)
                    .append("at", new Date()));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    /** The digest of the request that one came from, also when it has been carried out; empty when there is none. */
    Optional<String> digest(UUID id) {
        return Optional.ofNullable(replays.find(eq("_id", id.toString())).first())
                .map(document -> document.get("digest", ""));
    }

    /** How many are wanted of a webhook and have not been taken up. */
    long open(UUID webhook) {
        return replays.countDocuments(and(eq("open", true), eq("webhook", webhook.toString())));
    }

    /** The webhooks of which something is wanted. */
    Set<UUID> webhooks() {
        Set<UUID> wanted = new HashSet<>();
        replays.find(eq("open", true)).map(Replays::replay).forEach(replay -> wanted.add(replay.webhook()));
        return wanted;
    }

    List<Replay> of(UUID webhook) {
        return replays.find(and(eq("open", true), eq("webhook", webhook.toString())))
                .sort(ascending("at"))
                .map(Replays::replay)
                .into(new ArrayList<>());
    }

    private static Replay replay(Document document) {
        return new Replay(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(document.getString("webhook")),
                document.getLong("next"),
                document.getLong("to"));
    }

    /** It has been taken up as far as the number before this one. */
    void proceeded(Replay replay, long next) {
        if (next > replay.to()) {
            replays.updateOne(eq("_id", replay.id().toString()), set("open", false));
        } else {
            replays.updateOne(eq("_id", replay.id().toString()), set("next", next));
        }
    }

    /** Removes what was carried out and wanted before this time; until then a wish that is sent twice is known again. */
    void clear(Instant before) {
        replays.deleteMany(and(eq("open", false), lt("at", Date.from(before))));
    }

    /** Removes those of a webhook that is gone. */
    void forget(UUID webhook) {
        replays.deleteMany(eq("webhook", webhook.toString()));
    }
}
