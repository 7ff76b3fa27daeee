package de.kommig.feeds.delivering;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How far each webhook has come and who carries it, in the collection {@code standings}: one document for each webhook. */
final class Standings {

    private final MongoCollection<Document> standings;

    Standings(MongoDatabase database) {
        standings = database.getCollection("standings");
    }

    /** All, by webhook. */
    Map<UUID, Standing> all() {
        Map<UUID, Standing> all = new HashMap<>();
        standings.find().map(Standings::standing).forEach(each -> all.put(each.webhook(), each));
        return all;
    }

    /** One, if it has ever been carried. */
    Optional<Standing> of(UUID webhook) {
        return Optional.ofNullable(standings.find(eq("_id", webhook.toString())).first())
                .map(Standings::standing);
    }

    /**
     * Takes a webhook over from whoever carries it.
     *
     * @param before as it was seen; {@code null} when it has never been carried
     * @return whether it is this instance's; not when another was faster
     */
    boolean claim(Addressee addressee, @Nullable Standing before, String instance) {
        String id = addressee.webhook().toString();
        if (before != null) {
            return standings
                            .updateOne(and(eq("_id", id), eq("holder", before.holder())), set("holder", instance))
                            .getMatchedCount()
                    == 1;
        }
        try {
            standings.insertOne(new Document("_id", id)
                    .append("holder", instance)
                    .append("taken", addressee.after())
                    .append("arrived", null)
                    .append("begun", addressee.begun())
                    .append("stopped", -1L)
                    .append("told", null));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    /** Writes how far it has come, unless it has been taken over. Returns whether it is still the holder's. */
    boolean save(Standing now) {
        return standings
                        .updateOne(
                                and(eq("_id", now.webhook().toString()), eq("holder", now.holder())),
                                combine(
                                        set("taken", now.taken()),
                                        set("arrived", date(now.arrived())),
                                        set("begun", now.begun()),
                                        set("stopped", now.stopped()),
                                        set("told", date(now.told()))))
                        .getMatchedCount()
                == 1;
    }

    /** Gives a webhook up, for another instance to take. */
    void release(UUID webhook, String instance) {
        standings.updateOne(and(eq("_id", webhook.toString()), eq("holder", instance)), set("holder", null));
    }

    /** Removes that of a webhook that is gone. */
    void forget(UUID webhook) {
        standings.deleteOne(eq("_id", webhook.toString()));
    }

    private static Standing standing(Document document) {
        return new Standing(
                UUID.fromString(document.getString("_id")),
                document.getString("holder"),
                document.getLong("taken"),
                instant(document.getDate("arrived")),
                document.getLong("begun"),
                document.getLong("stopped"),
                instant(document.getDate("told")));
    }

    private static @Nullable Date date(@Nullable Instant time) {
        return time == null ? null : Date.from(time);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
