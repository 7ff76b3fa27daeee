package de.kommig.eventstore.inbound;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** All titles an application has had, in order: an event lost, doubled or out of order shows. */
final class Titles implements View {

    /** Titles that it fails on, as long as they are in here. */
    final Set<String> poison = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "titles";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TestRecords.TOPIC);
    }

    @Override
    public Optional<UUID> documentOf(ReceivedEvent event) {
        return event.data() instanceof ApplicationEvent application
                ? Optional.of(application.parties().application())
                : Optional.empty();
    }

    @Override
    public Document apply(@Nullable Document document, ReceivedEvent event) {
        String title = title(event);
        if (poison.contains(title)) {
            throw new IllegalArgumentException("cannot bear " + title);
        }
        Document next = document == null ? new Document("titles", new ArrayList<String>()) : document;
        next.getList("titles", String.class).add(title);
        return next.append("newest", event.stored().id());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending("newest"));
    }

    static String title(ReceivedEvent event) {
        return event.data() instanceof ApplicationEvent.Edited edited ? edited.title() : "?";
    }

    /** What the document must be after these events. */
    static Document fold(List<StoredEvent> events, List<String> titles) {
        return new Document("titles", titles).append("newest", events.getLast().id());
    }
}
