package de.kommig.feeds.remembering;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.Memory;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.entry.Case;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/** A {@link Case} for each application, in the collection {@code cases}. */
public final class Cases {

    private final Memory<Case> memory;

    public Cases(MongoDatabase database) {
        memory = new Memory<>(database, "cases", new Form());
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

    /** What is known of this application by now. */
    public Case of(UUID application) {
        return memory.of(application);
    }

    private static final class Form implements Memory.Form<Case> {

        @Override
        public Case nothing() {
            return Case.UNKNOWN;
        }

        @Override
        public Case after(Case known, ReceivedEvent event) {
            return known.after(event);
        }

        @Override
        public Document write(Case known) {
            return new Document("submitted", known.submitted())
                    .append("wanted", known.wanted())
                    .append("reviews", known.reviews())
                    .append("waitlisted", known.waitlisted())
                    .append("outlined", known.outlined())
                    .append("applied", known.applied())
                    .append("regions", known.regions())
                    .append("placed", known.placed());
        }

        @Override
        public Case read(Document document) {
            return new Case(
                    document.getBoolean("submitted"),
                    document.getInteger("wanted"),
                    document.getList("reviews", Long.class),
                    document.getBoolean("waitlisted", false),
                    document.get("outlined", 0L),
                    document.get("applied", 0L),
                    document.getList("regions", String.class, List.of()),
                    document.get("placed", 0L));
        }
    }
}
