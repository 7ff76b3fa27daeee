package de.kommig.feeds.delivering;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import de.kommig.feeds.log.EntryText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down of a delivery.
 *
 * @param entry as it is from now on
 * @param attempt what came of sending it; {@code null} when it has not been sent, but waits
 * @param ends from when on nothing need be known of it; {@code null} for good
 */
record Note(
        UUID webhook,
        Waiting entry,
        Delivery.State state,
        @Nullable Attempt attempt,
        @Nullable Instant ends) {

    /** More than one round of all attempts. */
    private static final int LATEST = 12;

    static String id(UUID webhook, long sequence) {
        return webhook + "/" + EntryText.number(sequence);
    }

    WriteModel<Document> write() {
        Instant first = entry.first();
        List<Bson> updates = new ArrayList<>(List.of(
                Updates.set("webhook", webhook.toString()),
                Updates.set("sequence", entry.sequence()),
                Updates.set("event", entry.event()),
                Updates.set("type", entry.type()),
                Updates.set("application", entry.application().toString()),
                Updates.set("state", state.key()),
                Updates.set("attempts", entry.attempts()),
                Updates.set("due", Date.from(entry.due())),
                Updates.set("first", first == null ? null : Date.from(first)),
                Updates.set("ends", ends == null ? null : Date.from(ends))));
        if (attempt != null) {
            updates.add(Updates.pushEach("log", List.of(attempt.document()), new PushOptions().slice(-LATEST)));
        }
        return new UpdateOneModel<>(
                Filters.eq("_id", id(webhook, entry.sequence())),
                Updates.combine(updates),
                new UpdateOptions().upsert(true));
    }

    static Waiting waiting(Document document) {
        Date first = document.getDate("first");
        return new Waiting(
                document.getLong("sequence"),
                document.getString("event"),
                document.getString("type"),
                UUID.fromString(document.getString("application")),
                document.getInteger("attempts"),
                document.getDate("due").toInstant(),
                first == null ? null : first.toInstant());
    }
}
