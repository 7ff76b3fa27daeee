package de.kommig.feeds.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The entries of all feeds, in the collection {@code entries}: {@code {_id: "<feed>/<number>", feed, sequence, event, type, time, application, data}}. */
public final class Feeds {

    private final MongoCollection<Document> entries;

    /** Creates the indexes if they are missing. */
    public Feeds(MongoDatabase database) {
        entries = database.getCollection("entries");
        entries.createIndex(ascending("feed", "event"), new IndexOptions().unique(true));
        entries.createIndex(ascending("feed", "sequence"));
        entries.createIndex(ascending("feed", "type", "sequence"));
    }

    /** The number of a feed's newest entry, 0 for an empty feed. One step in an index, however long the feed. */
    public long last(UUID feed) {
        Document newest = entries.find(eq("feed", feed.toString()))
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
    public List<NumberedEntry> read(UUID feed, long after, long upTo, Set<String> types, int limit) {
        return texts(feed, after, upTo, types, limit).stream()
                .map(EntryText::entry)
                .toList();
    }

    /** The same as text, as it is handed out. */
    public List<EntryText> texts(UUID feed, long after, long upTo, Set<String> types, int limit) {
        return texts(feed, after, upTo, types, null, limit);
    }

    /**
     * The same of what has happened since some time.
     *
     * @param since only entries of what has happened at this time or later; {@code null} for all
     */
    public List<EntryText> texts(
            UUID feed, long after, long upTo, Set<String> types, @Nullable Instant since, int limit) {
        Bson ofFeed =
                since == null ? eq("feed", feed.toString()) : and(eq("feed", feed.toString()), gte("time", since));
        if (types.isEmpty()) {
            return texts(ofFeed, after, upTo, limit);
        }
        // Type by type, because then each is a walk along the index; for several at once a database may look through
        // the whole feed.
        return types.stream()
                .flatMap(type -> texts(and(ofFeed, eq("type", type)), after, upTo, limit).stream())
                .sorted(Comparator.comparingLong(EntryText::sequence))
                .limit(limit)
                .toList();
    }

    private List<EntryText> texts(Bson which, long after, long upTo, int limit) {
        List<EntryText> page = new ArrayList<>();
        entries.find(and(which, gt("sequence", after), lte("sequence", upTo)))
                .sort(ascending("sequence"))
                .limit(limit)
                .forEach(document -> page.add(text(document)));
        return page;
    }

    /**
     * The newest entries, the newest first.
     *
     * @param before only entries with a smaller number
     * @param types only entries of these types; empty for all
     * @param limit at most so many
     */
    public List<EntryText> newest(UUID feed, long before, Set<String> types, int limit) {
        Bson older = and(eq("feed", feed.toString()), lt("sequence", before));
        Stream<Bson> walks =
                types.isEmpty() ? Stream.of(older) : types.stream().map(type -> and(older, eq("type", type)));
        return walks.flatMap(which -> newest(which, limit).stream())
                .sorted(Comparator.comparingLong(EntryText::sequence).reversed())
                .limit(limit)
                .toList();
    }

    private List<EntryText> newest(Bson which, int limit) {
        List<EntryText> page = new ArrayList<>();
        entries.find(which).sort(descending("sequence")).limit(limit).forEach(document -> page.add(text(document)));
        return page;
    }

    /** The entry that an event has made in a feed. */
    public Optional<NumberedEntry> ofEvent(UUID feed, String eventId) {
        return Optional.ofNullable(entries.find(and(eq("feed", feed.toString()), eq("event", eventId)))
                        .first())
                .map(document -> text(document).entry());
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
        String feed = entry.feed().toString();
        return new Document("_id", feed + "/" + EntryText.number(numbered.sequence()))
                .append("feed", feed)
                .append("sequence", numbered.sequence())
                .append("event", entry.eventId())
                .append("type", entry.type())
                .append("time", entry.time())
                .append("application", entry.application().toString())
                .append("data", EventJson.write(EntryData.of(entry)));
    }

    private static EntryText text(Document document) {
        return new EntryText(
                UUID.fromString(document.getString("feed")),
                document.getLong("sequence"),
                document.getString("event"),
                document.getString("type"),
                document.getDate("time").toInstant(),
                UUID.fromString(document.getString("application")),
                document.getString("data"));
    }
}
