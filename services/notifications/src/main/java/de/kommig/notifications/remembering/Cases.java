package de.kommig.notifications.remembering;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.Memory;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.telling.Case;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A {@link Case} for each application, in the collection {@code cases}. */
public final class Cases {

    private static final String COLLECTION = "cases";

    private final Memory<Case> memory;
    private final MongoCollection<Document> cases;

    public Cases(MongoDatabase database) {
        memory = new Memory<>(database, COLLECTION, new CaseForm());
        cases = database.getCollection(COLLECTION);
    }

    /**
     * Adds what the events say; durable when this returns.
     *
     * @return the case after each of them; those that need no case are left out
     */
    public Map<ReceivedEvent, Case> after(List<ReceivedEvent> events) {
        return memory.after(
                events.stream().filter(event -> Case.isNeededFor(event.data())).toList(),
                event -> Parties.of(event.data()).orElseThrow().application());
    }

    /**
     * What an application is called.
     *
     * @param title as last handed in
     * @param forReviewers as reviewers may know it; {@code null} as long as the admission is on its way
     */
    public record Titles(String title, @Nullable String forReviewers) {}

    /** Titles by application; those never handed in are left out. */
    public Map<UUID, Titles> titles(Collection<UUID> applications) {
        Map<UUID, Titles> titles = new HashMap<>();
        if (!applications.isEmpty()) {
            cases.find(in("_id", applications.stream().map(UUID::toString).toList()))
                    .projection(Projections.include("title", "reviewTitle", "roundClosed"))
                    .forEach(document -> title(document, titles));
        }
        return titles;
    }

    private static void title(Document document, Map<UUID, Titles> titles) {
        String title = document.getString("title");
        if (title != null) {
            String forReviewers = document.getBoolean("roundClosed", false) ? title : document.getString("reviewTitle");
            titles.put(UUID.fromString(document.getString("_id")), new Titles(title, forReviewers));
        }
    }
}
