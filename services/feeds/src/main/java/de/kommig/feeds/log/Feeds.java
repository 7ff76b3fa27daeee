package de.kommig.feeds.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import de.kommig.contracts.json.EventJson;
import de.kommig.feeds.entry.FeedEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The entries of all feeds, in the collection {@code entries}. */
public final class Feeds {

    private final MongoCollection<Document> entries;

    /** Creates the indexes if they are missing. */
    public Feeds(MongoDatabase database) {
        entries = database.getCollection("entries");
        entries.createIndex(ascending("funder", "event"), new IndexOptions().unique(true));
        entries.createIndex(ascending("funder", "sequence"));
        entries.createIndex(ascending("funder", "type", "sequence"));
    }

    /** The number of a feed's newest entry, 0 for an empty feed. One step in an index, however long the feed. */
    public long last(UUID funder) {
        Document newest = entries.find(eq("funder", funder.toString()))
                .sort(descending("sequence"))
                .projection(Projections.include("sequence"))
                .first();
        return newest == null ? 0 : newest.getLong("sequence");
    }

    /**
     * Entries in order of their numbers.
     *
     * @param after only entries with a greater number
     * @param upTo only entries with this number or a smaller one
     * @param types only entries of these types; empty for all
     * @param limit at most so many
     */
    public List<NumberedEntry> read(UUID funder, long after, long upTo, Set<String> types, int limit) {
        Bson ofFunder = eq("funder", funder.toString());
        if (types.isEmpty()) {
            return read(ofFunder, after, upTo, limit);
        }
        // Type by type, because then each is a walk along the index; for several at once a database may look through
        // the whole feed.
        return types.stream()
                .flatMap(type -> read(and(ofFunder, eq("type", type)), after, upTo, limit).stream())
                .sorted(Comparator.comparingLong(NumberedEntry::sequence))
                .limit(limit)
                .toList();
    }

    private List<NumberedEntry> read(Bson which, long after, long upTo, int limit) {
        List<NumberedEntry> page = new ArrayList<>();
        entries.find(and(which, gt("sequence", after), lte("sequence", upTo)))
                .sort(ascending("sequence"))
                .limit(limit)
                .forEach(document -> page.add(numbered(document)));
        return page;
    }

    /** The entry that an event has made in a feed. */
    public Optional<NumberedEntry> ofEvent(UUID funder, String eventId) {
        return Optional.ofNullable(numberedOrNull(
                entries.find(and(eq("funder", funder.toString()), eq("event", eventId)))
                        .first()));
    }

    /**
     * Writes an entry under a number.
     *
     * @throws com.mongodb.MongoWriteException of category duplicate key, when the number is taken or the event is in the feed
     */
    void insert(long sequence, FeedEntry entry) {
        entries.insertOne(document(new NumberedEntry(sequence, entry)));
    }

    /** Writes entries under their numbers, up to the first whose number is taken or whose event is in the feed; returns how many. */
    int insert(List<NumberedEntry> numbered) {
        if (numbered.isEmpty()) {
            return 0;
        }
        try {
            entries.insertMany(numbered.stream().map(Feeds::document).toList());
            return numbered.size();
        } catch (MongoBulkWriteException failed) {
            if (failed.getWriteConcernError() != null
                    || !failed.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw failed;
            }
            return failed.getWriteErrors().getFirst().getIndex();
        }
    }

    private static Document document(NumberedEntry numbered) {
        FeedEntry entry = numbered.entry();
        String funder = entry.funder().toString();
        return new Document("_id", funder + "/" + String.format(Locale.ROOT, "%012d", numbered.sequence()))
                .append("funder", funder)
                .append("sequence", numbered.sequence())
                .append("event", entry.eventId())
                .append("type", entry.type())
                .append("content", EventJson.write(entry));
    }

    private static @Nullable NumberedEntry numberedOrNull(@Nullable Document document) {
        return document == null ? null : numbered(document);
    }

    private static NumberedEntry numbered(Document document) {
        return new NumberedEntry(
                document.getLong("sequence"), EventJson.read(document.getString("content"), FeedEntry.class));
    }
}
