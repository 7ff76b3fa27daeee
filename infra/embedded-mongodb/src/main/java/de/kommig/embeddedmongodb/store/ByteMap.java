package de.kommig.embeddedmongodb.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A persistent map from byte keys, ordered unsigned and lexicographically, to byte values.
 *
 * <p>Reading is safe while another thread writes or the file is compacted: each read holds on to the version it started from.
 * No iterator outlives a call, so nothing keeps old versions alive for long. Arrays handed out must not be changed.
 */
public final class ByteMap {

    private final MVStore store;
    private final MVMap<byte[], byte[]> map;

    ByteMap(MVStore store, MVMap<byte[], byte[]> map) {
        this.store = store;
        this.map = map;
    }

    /** One entry. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Entry(byte[] key, byte[] value) {}

    public byte @Nullable [] get(byte[] key) {
        return reading(() -> map.get(key));
    }

    /** Returns the value replaced, or null. */
    public byte @Nullable [] put(byte[] key, byte[] value) {
        return map.put(key, value);
    }

    /** Returns the value removed, or null. */
    public byte @Nullable [] remove(byte[] key) {
        return map.remove(key);
    }

    public byte @Nullable [] firstKey() {
        return reading(map::firstKey);
    }

    public byte @Nullable [] lastKey() {
        return reading(map::lastKey);
    }

    public long size() {
        return map.sizeAsLong();
    }

    public boolean isEmpty() {
        return map.isEmpty();
    }

    /**
     * Up to {@code max} entries of the range in key order, or from its end backwards.
     *
     * @param after the key to go on after, which is itself left out; null to start at the range's edge
     */
    public List<Entry> slice(KeyRange range, byte @Nullable [] after, boolean descending, int max) {
        return reading(() -> {
            List<Entry> entries = new ArrayList<>();
            byte[] start = after != null ? after : descending ? range.to() : range.from();
            Cursor<byte[], byte[]> cursor = map.cursor(start, null, descending);
            while (entries.size() < max && cursor.hasNext()) {
                byte[] key = cursor.next();
                if (after != null && Arrays.equals(key, after)) {
                    continue;
                }
                if (range.isPast(key, descending)) {
                    break;
                }
                if (range.contains(key)) {
                    entries.add(new Entry(key, cursor.getValue()));
                }
            }
            return entries;
        });
    }

    /** How many entries there are in the range, without walking it. */
    public long count(KeyRange range) {
        return reading(() -> {
            long from = position(range.from());
            long to = range.to() == null ? map.sizeAsLong() : position(range.to());
            return Math.max(0, to - from);
        });
    }

    /** How many keys are less. */
    private long position(byte[] key) {
        long index = map.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }

    MVMap<byte[], byte[]> map() {
        return map;
    }

    private <T extends @Nullable Object> T reading(Supplier<T> read) {
        MVStore.TxCounter usage = store.registerVersionUsage();
        try {
            return read.get();
        } finally {
            store.deregisterVersionUsage(usage);
        }
    }
}
