package de.kommig.notifications.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import de.kommig.notifications.telling.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All entries of all inboxes, in the collection {@code inbox}. An entry is written once and never changed. */
public final class Inboxes {

    private final MongoCollection<Document> entries;

    /** Creates the index if it is missing. */
    public Inboxes(MongoDatabase database) {
        entries = database.getCollection("inbox");
        entries.createIndex(ascending("recipient", "position"));
    }

    /** Puts each message into its recipient's inbox, unless it is there; durable when this returns. */
    public void put(List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        try {
            entries.insertMany(
                    messages.stream().map(EntryDocument::write).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException failed) {
            if (failed.getWriteConcernError() != null
                    || !failed.getWriteErrors().stream().allMatch(Inboxes::isThereAlready)) {
                throw failed;
            }
        }
    }

    private static boolean isThereAlready(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /**
     * Entries of several recipients as one list, newest first.
     *
     * @param before only entries that stand behind this {@link #position}; empty for the newest
     * @param limit at most so many
     */
    public List<Message> newest(Set<UUID> recipients, Optional<String> before, int limit) {
        List<Message> merged = new ArrayList<>();
        for (UUID recipient : recipients) {
            Bson ofRecipient = eq("recipient", recipient.toString());
            Bson wanted = before.map(position -> and(ofRecipient, lt("position", position)))
                    .orElse(ofRecipient);
            entries.find(wanted)
                    .sort(descending("position"))
                    .limit(limit)
                    .forEach(document -> merged.add(EntryDocument.read(document)));
        }
        merged.sort(Comparator.comparing(EntryDocument::position).reversed());
        return List.copyOf(merged.subList(0, Math.min(limit, merged.size())));
    }

    /** All entries of one recipient, newest first. */
    public List<Message> all(UUID recipient) {
        return entries.find(eq("recipient", recipient.toString()))
                .sort(descending("position"))
                .map(EntryDocument::read)
                .into(new ArrayList<>());
    }

    /** Where a message stands in the list; sorts as text. */
    public static String position(Message message) {
        return EntryDocument.position(message);
    }

    /** The entry of that id, if there is one. */
    public Optional<Message> find(EntryId id) {
        return Optional.ofNullable(entries.find(eq("_id", id.toString())).first())
                .map(EntryDocument::read);
    }

    /** How many entries these recipients have together. */
    public long count(Set<UUID> recipients) {
        return recipients.stream()
                .mapToLong(recipient -> entries.countDocuments(eq("recipient", recipient.toString())))
                .sum();
    }
}
