package de.kommig.feeds.remembering;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.entry.Case;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A {@link Case} for each application, in the collection {@code cases}. */
public final class Cases {

    /** An application and its round are two streams, so two consumers at most get in each other's way. */
    private static final int ATTEMPTS = 50;

    private final MongoCollection<Document> cases;

    public Cases(MongoDatabase database) {
        cases = database.getCollection("cases");
    }

    /**
     * Adds what the event says and returns the case after it; durable when this returns.
     *
     * @throws IllegalStateException when another consumer was faster, time and again
     */
    public Case remember(UUID application, ReceivedEvent event) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Document document = cases.find(eq("_id", application.toString())).first();
            Case before = document == null ? Case.UNKNOWN : read(document);
            Case after = before.after(event);
            if (after.equals(before) || written(application, document, after)) {
                return after;
            }
        }
        throw new IllegalStateException("too many at once on the case of application " + application);
    }

    private boolean written(UUID application, @Nullable Document before, Case after) {
        if (before == null) {
            return inserted(write(application, 1, after));
        }
        long revision = before.getLong("revision");
        return cases.replaceOne(
                                and(eq("_id", application.toString()), eq("revision", revision)),
                                write(application, revision + 1, after))
                        .getMatchedCount()
                == 1;
    }

    private boolean inserted(Document document) {
        try {
            cases.insertOne(document);
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }

    private static Document write(UUID application, long revision, Case known) {
        return new Document("_id", application.toString())
                .append("revision", revision)
                .append("submitted", known.submitted())
                .append("wanted", known.wanted())
                .append("reviews", known.reviews());
    }

    private static Case read(Document document) {
        return new Case(
                document.getBoolean("submitted"),
                document.getInteger("wanted"),
                document.getList("reviews", Long.class));
    }
}
