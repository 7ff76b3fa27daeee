package de.kommig.reviews.conflict;

import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.consuming.Memory;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.function.BiFunction;
import org.bson.Document;

/**
 * Values that are stored as their JSON.
 *
 * @param fold the value with what an event adds
 */
record JsonForm<T>(Class<T> type, T nothing, BiFunction<T, ReceivedEvent, T> fold) implements Memory.Form<T> {

    @Override
    public T after(T value, ReceivedEvent event) {
        return fold.apply(value, event);
    }

    @Override
    public Document write(T value) {
        return Document.parse(EventJson.write(value));
    }

    @Override
    public T read(Document document) {
        return EventJson.read(document.toJson(), type);
    }
}
