package de.kommig.notifications.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/**
 * Who has read which entry, in the collection {@code readings}. This is what people did here and follows from no event, so it is kept
 * apart from the entries and outlives their being written again.
 */
public final class Readings {

    private final MongoCollection<Document> readings;

    /** Creates the index if it is missing. */
    public Readings(MongoDatabase database) {
        readings = database.getCollection("readings");
        readings.createIndex(ascending("person", "recipient"));
    }

    /** Notes that the person has read the entry; the first time counts. */
    public void read(UUID person, EntryId entry, Instant time) {
        try {
            readings.insertOne(new Document("_id", id(person, entry))
                    .append("person", person.toString())
                    .append("recipient", entry.recipient().toString())
                    .append("entry", entry.toString())
                    .append("time", time.toString()));
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
        }
    }

    /** Those of the entries that the person has read. */
    public Set<EntryId> readOf(UUID person, Collection<EntryId> entries) {
        Set<String> read = new HashSet<>();
        if (!entries.isEmpty()) {
            readings.find(in(
                            "_id",
                            entries.stream().map(entry -> id(person, entry)).toList()))
                    .projection(Projections.include("_id"))
                    .forEach(document -> read.add(document.getString("_id")));
        }
        Set<EntryId> result = new HashSet<>(entries);
        result.removeIf(entry -> !read.contains(id(person, entry)));
        return result;
    }

    /** All that the person has read, the first one first. */
    public List<Reading> of(UUID person) {
        return readings.find(eq("person", person.toString()))
                .sort(Sorts.ascending("time"))
                .map(Readings::reading)
                .into(new ArrayList<>());
    }

    private static Reading reading(Document document) {
        String recipient = document.getString("recipient");
        return new Reading(
                Instant.parse(document.getString("time")),
                UUID.fromString(recipient),
                document.getString("entry").substring(recipient.length() + 1));
    }

    /** How many entries of these recipients the person has read. */
    public long count(UUID person, Set<UUID> recipients) {
        return recipients.stream()
                .mapToLong(recipient -> readings.countDocuments(
                        and(eq("person", person.toString()), eq("recipient", recipient.toString()))))
                .sum();
    }

    private static String id(UUID person, EntryId entry) {
        return person + "/" + entry;
    }
}
