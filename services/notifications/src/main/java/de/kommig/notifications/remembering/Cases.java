package de.kommig.notifications.remembering;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.telling.Case;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
            Case before = document == null ? Case.UNKNOWN : CaseDocument.read(document);
            Case after = before.after(event);
            if (after.equals(before) || written(application, document, after)) {
                return after;
            }
        }
        throw new IllegalStateException("too many at once on the case of application " + application);
    }

    /** Titles as last handed in, by application; those never handed in are left out. */
    public Map<UUID, String> titles(Collection<UUID> applications) {
        Map<UUID, String> titles = new HashMap<>();
        if (!applications.isEmpty()) {
            cases.find(in("_id", applications.stream().map(UUID::toString).toList()))
                    .projection(Projections.include("title"))
                    .forEach(document -> title(document, titles));
        }
        return titles;
    }

    private static void title(Document document, Map<UUID, String> titles) {
        String title = document.getString("title");
        if (title != null) {
            titles.put(UUID.fromString(document.getString("_id")), title);
        }
    }

    private boolean written(UUID application, @Nullable Document before, Case after) {
        if (before == null) {
            return inserted(CaseDocument.write(application, 1, after));
        }
        long revision = before.getLong("revision");
        return cases.replaceOne(
                                and(eq("_id", application.toString()), eq("revision", revision)),
                                CaseDocument.write(application, revision + 1, after))
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
}
