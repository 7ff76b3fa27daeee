package de.kommig.eventstore.copying;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import de.kommig.eventstore.applying.ViewDocument;
import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.consuming.Views;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How far each document has been copied, and how far it should be. For one thread. */
final class Copied {

    private static final int AT_ONCE = 500;

    private final View view;
    private final Views views;
    private final BiConsumer<UUID, Document> holder;
    private final Map<UUID, Long> held = new HashMap<>();
    private final Map<UUID, Long> wanted = new LinkedHashMap<>();
    private @Nullable MongoNamespace copiedFrom;

    Copied(View view, Views views, BiConsumer<UUID, Document> holder) {
        this.view = view;
        this.views = views;
        this.holder = holder;
    }

    /** Copies every document as it is now. */
    void all() {
        MongoCollection<Document> serving = views.collection(view);
        held.clear();
        serving.find().forEach(this::copy);
        copiedFrom = serving.getNamespace();
    }

    /** There is this version, so it should be copied. */
    void note(StreamVersion there) {
        UUID id = there.stream().id();
        if (held.getOrDefault(id, 0L) < there.version()) {
            wanted.merge(id, there.version(), Math::max);
        }
    }

    /** Whether the view was not yet as far as it should be when it was last looked at. */
    boolean isBehind() {
        return !wanted.isEmpty();
    }

    /** Copies what should be newer, as far as the view has it; everything, once the view has been rebuilt. */
    void catchUp() {
        if (!views.collection(view).getNamespace().equals(copiedFrom)) {
            all();
        }
        if (wanted.isEmpty()) {
            return;
        }
        List<String> ids =
                wanted.keySet().stream().limit(AT_ONCE).map(UUID::toString).toList();
        views.collection(view).find(in("_id", ids)).forEach(this::copy);
        wanted.entrySet().removeIf(entry -> held.getOrDefault(entry.getKey(), 0L) >= entry.getValue());
    }

    private void copy(Document stored) {
        UUID id = UUID.fromString(stored.getString("_id"));
        ViewDocument document = ViewDocument.read(stored);
        long version = document.versions().values().stream()
                .mapToLong(value -> ((Number) value).longValue())
                .max()
                .orElse(0);
        if (version > held.getOrDefault(id, 0L)) {
            holder.accept(id, document.content());
            held.put(id, version);
        }
    }
}
