package de.kommig.embeddedmongodb.changes;

import de.kommig.embeddedmongodb.keys.KeyBytes;
import de.kommig.embeddedmongodb.store.ByteMap;
import de.kommig.embeddedmongodb.store.Storage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of each document in some collections no more than its latest change in the log, as a compacted topic does. What has been replaced or
 * deleted is then nowhere in the log: it may be what somebody wants to be forgotten. After a deletion the file is written anew when it is next
 * opened.
 */
public final class LatestOnly {

    private final Storage storage;
    private final ByteMap times;
    private final ChangeLog log;
    private final Set<String> namespaces;

    /**
     * Opens what is known of them; inside a write.
     *
     * @param namespaces the collections, as {@code <database>.<collection>}
     */
    public LatestOnly(Storage storage, ChangeLog log, Set<String> namespaces) {
        this.storage = storage;
        this.times = storage.map("latest");
        this.log = log;
        this.namespaces = namespaces;
    }

    /** A document's change has been logged at this time; inside the same write. */
    void logged(String namespace, @Nullable Object id, long time, boolean deleted) {
        if (!namespaces.contains(namespace)) {
            return;
        }
        if (deleted) {
            storage.rewriteWhenOpened();
        }
        byte[] earlier = times.put(
                key(namespace, id),
                ByteBuffer.allocate(Long.BYTES).putLong(time).array());
        if (earlier != null) {
            log.forget(ByteBuffer.wrap(earlier).getLong());
        }
    }

    private static byte[] key(String namespace, @Nullable Object id) {
        byte[] name = namespace.getBytes(StandardCharsets.UTF_8);
        byte[] idBytes = KeyBytes.encode(id, true);
        return ByteBuffer.allocate(name.length + 1 + idBytes.length)
                .put(name)
                .put((byte) 0)
                .put(idBytes)
                .array();
    }
}
