package de.kommig.reviews.texts;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.StreamId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what is said about an assignment or in a discussion with its round, and reads it again. */
@Component
public class Statements {

    private final ContentStore contents;

    public Statements(ContentStore contents) {
        this.contents = contents;
    }

    /** Keeps it; what refers to it may become an event. */
    public ContentRef keep(UUID round, String text) {
        StreamId owner = new StreamId(EventFamilies.ROUNDS.aggregate(), round);
        return contents.put(owner, EventJson.write(new Statement(text)));
    }

    /** The same where something may have been said; {@code null} for {@code null}. */
    public @Nullable ContentRef keepIfAny(UUID round, @Nullable String text) {
        return text == null ? null : keep(round, text);
    }

    /** What was said; {@code null} when that was nothing, or when it has been erased. */
    public @Nullable String read(@Nullable ContentRef ref) {
        return ref == null
                ? null
                : contents.get(ref)
                        .map(json -> EventJson.read(json, Statement.class).text())
                        .orElse(null);
    }
}
