package de.kommig.feeds.mirroring;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import de.kommig.feeds.log.EntryText;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * What has gone into mirrors, in the collection {@code mirrored}, whose inserts Debezium publishes ({@code infra/connect/mirrors.json}):
 * {@code {_id: "<feed>/<number>", feed, number}} and the attributes of the CloudEvent.
 *
 * <p>A document is only written when the one before it is there, so whoever writes, the order in which they are written is the feed's.
 */
final class Mirrored {

    private final MongoCollection<Document> mirrored;
    private final String links;

    /**
     * Creates the index if it is missing.
     *
     * @param links see {@link EntryText#cloudEvent}
     */
    Mirrored(MongoDatabase database, String links) {
        this.mirrored = database.getCollection("mirrored");
        this.links = links;
        mirrored.createIndex(ascending("feed", "number"), new IndexOptions().unique(true));
    }

    /** The number of the last entry that has gone there, 0 for none. */
    long last(UUID feed) {
        Document newest = mirrored.find(eq("feed", feed.toString()))
                .sort(descending("number"))
                .projection(Projections.include("number"))
                .first();
        return newest == null ? 0 : newest.getLong("number");
    }

    /** Writes entries, the first of which follows on {@link #last}, up to the first that somebody else has written. */
    void append(List<EntryText> entries) {
        try {
            mirrored.insertMany(entries.stream().map(this::document).toList(), new InsertManyOptions().ordered(true));
        } catch (MongoBulkWriteException failed) {
            if (failed.getWriteConcernError() != null
                    || !failed.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw failed;
            }
        }
    }

    private Document document(EntryText entry) {
        return new Document("_id", entry.feed() + "/" + entry.number())
                .append("feed", entry.feed().toString())
                .append("number", entry.sequence())
                .append("specversion", "1.0")
                .append("id", entry.eventId())
                .append("source", entry.source())
                .append("type", entry.type())
                .append("subject", entry.application().toString())
                .append("time", entry.timeText())
                .append("datacontenttype", "application/json")
                .append("dataschema", EntryText.SCHEMA)
                .append("sequence", entry.number())
                .append("data", entry.linkedData(links));
    }
}
