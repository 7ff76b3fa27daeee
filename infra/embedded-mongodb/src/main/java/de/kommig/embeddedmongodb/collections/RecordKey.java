package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.keys.KeyBytes;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is stored: its {@code _id} in key order. Documents of internal collections without an id get a random place.
 */
public final class RecordKey {

    private final byte[] bytes;

    RecordKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static RecordKey ofId(@Nullable Object id) {
        return new RecordKey(KeyBytes.encode(id, true));
    }

    static RecordKey ofDocument(Document document) {
        return ofId(document.get("_id"));
    }

    static RecordKey random() {
        UUID uuid = UUID.randomUUID();
        return new RecordKey(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array());
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
