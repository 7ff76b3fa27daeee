package de.kommig.eventstore.applying;

import de.kommig.eventstore.store.StreamId;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A view's document, its own fields apart from the library's.
 *
 * @param content what the view wrote; empty before the first event
 * @param versions highest version applied, by stream
 * @param revision counts the writes, for the optimistic lock; 0 when it is not stored yet
 */
public record ViewDocument(Document content, Map<String, Object> versions, long revision) {

    static final String ID = "_id";
    static final String VERSIONS = "versions";
    static final String REVISION = "revision";

    /** Takes a stored document apart; {@code null} stands for one that is not there yet. */
    public static ViewDocument read(@Nullable Document stored) {
        if (stored == null) {
            return new ViewDocument(new Document(), new Document(), 0);
        }
        Document content = new Document(stored);
        content.remove(ID);
        content.remove(REVISION);
        Document versions = content.remove(VERSIONS) instanceof Document found ? found : new Document();
        return new ViewDocument(content, versions, stored.get(REVISION) instanceof Number n ? n.longValue() : 0);
    }

    /** Whether no event has been applied to it. */
    boolean isNew() {
        return versions.isEmpty();
    }

    /** Highest version of the stream in it, 0 when there is none. */
    long versionOf(StreamId stream) {
        return versions.get(stream.toString()) instanceof Number n ? n.longValue() : 0;
    }

    ViewDocument after(StreamId stream, long version, Document newContent) {
        Document newVersions = new Document(versions);
        newVersions.put(stream.toString(), version);
        return new ViewDocument(newContent, newVersions, revision);
    }

    /** What to store next: one revision on. */
    Document toStore(String id) {
        Document document =
                new Document(ID, id).append(REVISION, revision + 1).append(VERSIONS, new Document(versions));
        content.forEach((field, value) -> {
            if (document.putIfAbsent(field, value) != null) {
                throw new IllegalStateException("a view must not write the library's field " + field);
            }
        });
        return document;
    }
}
