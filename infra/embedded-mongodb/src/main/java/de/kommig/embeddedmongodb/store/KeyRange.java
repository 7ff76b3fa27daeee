package de.kommig.embeddedmongodb.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The keys from {@code from} (inclusive) to {@code to} (exclusive, null for no end).
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeyRange(byte[] from, byte @Nullable [] to) {

    private static final KeyRange ALL = new KeyRange(new byte[0], null);

    public static KeyRange all() {
        return ALL;
    }

    /** All keys that start with the given bytes. */
    public static KeyRange ofPrefix(byte[] prefix) {
        return new KeyRange(prefix, successor(prefix));
    }

    /** The smallest key greater than every key with this prefix, or null when there is none. */
    public static byte @Nullable [] successor(byte[] prefix) {
        for (int last = prefix.length - 1; last >= 0; last--) {
            if (prefix[last] != (byte) 0xFF) {
                byte[] successor = Arrays.copyOf(prefix, last + 1);
                successor[last]++;
                return successor;
            }
        }
        return null;
    }

    boolean contains(byte[] key) {
        return Arrays.compareUnsigned(key, from) >= 0 && (to == null || Arrays.compareUnsigned(key, to) < 0);
    }

    boolean isPast(byte[] key, boolean descending) {
        return descending ? Arrays.compareUnsigned(key, from) < 0 : to != null && Arrays.compareUnsigned(key, to) >= 0;
    }
}
