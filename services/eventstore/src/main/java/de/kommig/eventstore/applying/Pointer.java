package de.kommig.eventstore.applying;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where a view stands.
 *
 * @param generation the one that serves
 * @param tailing positions from which a rebuild still feeds the serving generation, because other processes may not have noticed the
 *     switch yet; empty when the rebuild is over
 */
public record Pointer(long generation, List<Tail> tailing) {

    /** The next offset to read of one partition. */
    public record Tail(String topic, int partition, long offset) {}

    static Pointer read(@Nullable Document stored) {
        if (stored == null) {
            return new Pointer(1, List.of());
        }
        return new Pointer(
                stored.get("generation", Number.class).longValue(),
                stored.getList("tailing", Document.class).stream()
                        .map(tail -> new Tail(
                                tail.getString("topic"),
                                tail.get("partition", Number.class).intValue(),
                                tail.get("offset", Number.class).longValue()))
                        .toList());
    }

    Document toDocument(String view) {
        return new Document("_id", view)
                .append("generation", generation)
                .append(
                        "tailing",
                        tailing.stream()
                                .map(tail -> new Document("topic", tail.topic())
                                        .append("partition", tail.partition())
                                        .append("offset", tail.offset()))
                                .toList());
    }

    /** Whether a rebuild still feeds the serving generation. */
    public boolean isTailing() {
        return !tailing.isEmpty();
    }
}
