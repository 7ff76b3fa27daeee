package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.kommig.embeddedmongodb.keys.KeyBytes;
import de.kommig.embeddedmongodb.store.KeyRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one access path could do for a query: the longest run of fields with given values, a range on the next, the order of the rest.
 */
final class Candidate {

    private static final int MOST_RANGES = 1_000;
    /** The first byte of an entry; what comes before is no entry. */
    private static final byte[] FIRST = {1};

    private final AccessPath path;
    private final Conditions conditions;
    private List<byte[]> prefixes = List.of(new byte[0]);
    private int equalFields;

    Candidate(AccessPath path, Conditions conditions) {
        this(path, conditions, path.keys().size());
    }

    /** What its first fields alone could do. */
    Candidate(AccessPath path, Conditions conditions, int fields) {
        this.path = path;
        this.conditions = conditions;
        for (IndexKey key : path.keys().subList(0, fields)) {
            List<@Nullable Object> values = conditions.of(key.getKey()).values();
            if (values == null || (long) prefixes.size() * values.size() > MOST_RANGES) {
                break;
            }
            prefixes = extend(prefixes, values, key.isAscending());
            equalFields++;
        }
    }

    /** How good this path is for the query; 0 when it is no better than reading everything. */
    int merit(@Nullable Document sort) {
        if (path.sparse() && !demandsPresence()) {
            return 0;
        }
        if (path.unique() && equalFields == path.keys().size()) {
            return 1_000;
        }
        return 10 * equalFields + (range().isRange() ? 5 : 0) + (sort != null && direction(sort) != 0 ? 4 : 0);
    }

    /** How many entries the way leads past at most. */
    long entries() {
        return ranges().stream().mapToLong(path.map()::count).sum();
    }

    /** Whether documents come in this order, or none is asked for. */
    boolean inOrder(@Nullable Document sort) {
        return sort == null || direction(sort) != 0;
    }

    /** The fields whose conditions it leads by. */
    Set<String> fields() {
        int used = equalFields + (range().isRange() ? 1 : 0);
        return path.keys().subList(0, used).stream().map(IndexKey::getKey).collect(Collectors.toSet());
    }

    Plan plan(@Nullable Document sort) {
        int direction = sort == null ? 1 : direction(sort);
        return new Plan(path, ranges(), direction < 0, direction != 0);
    }

    /** 1 or -1 when walking the path forwards or backwards gives the order, 0 when neither does. */
    private int direction(Document sort) {
        if (equalFields < path.inOrderFrom() || prefixes.size() > 1) {
            return 0;
        }
        List<IndexKey> order =
                new ArrayList<>(path.keys().subList(equalFields, path.keys().size()));
        if (!path.unique()) {
            order.add(new IndexKey("_id", true));
        }
        int direction = 0;
        int next = 0;
        for (Map.Entry<String, Object> wanted : sort.entrySet()) {
            if (conditions.of(wanted.getKey()).isSingleValue()) {
                continue;
            }
            if (next == order.size() || !order.get(next).getKey().equals(wanted.getKey())) {
                return 0;
            }
            boolean ascending = wanted.getValue() instanceof Number number && number.doubleValue() > 0;
            int here = ascending == order.get(next).isAscending() ? 1 : -1;
            if (direction != 0 && direction != here) {
                return 0;
            }
            direction = here;
            next++;
        }
        return direction == 0 ? 1 : direction;
    }

    private boolean demandsPresence() {
        return path.keys().subList(0, equalFields).stream()
                .map(key -> conditions.of(key.getKey()).values())
                .anyMatch(values -> values != null && !values.contains(null));
    }

    private Condition range() {
        return equalFields < path.keys().size()
                ? conditions.of(path.keys().get(equalFields).getKey())
                : Condition.NONE;
    }

    private List<KeyRange> ranges() {
        Condition range = range();
        if (!range.isRange()) {
            return prefixes.stream()
                    .map(prefix -> prefix.length == 0 ? new KeyRange(FIRST, null) : KeyRange.ofPrefix(prefix))
                    .toList();
        }
        boolean ascending = path.keys().get(equalFields).isAscending();
        Object lower = range.lower();
        // On arrays one element may satisfy the one bound and another element the other.
        Object upper = lower != null && path.multikey() ? null : range.upper();
        byte[] low = lower != null ? KeyBytes.encode(lower, ascending) : typeOf(upper, ascending);
        byte[] high = upper != null ? KeyBytes.encode(upper, ascending) : typeOf(lower, ascending);
        byte[] from = ascending ? low : high;
        byte[] to = KeyRange.successor(ascending ? high : low);
        return prefixes.stream()
                .map(prefix -> new KeyRange(join(prefix, from), to == null ? null : join(prefix, to)))
                .toList();
    }

    private static byte[] typeOf(@Nullable Object value, boolean ascending) {
        byte type = KeyBytes.typeOf(value);
        return new byte[] {ascending ? type : (byte) ~type};
    }

    private static List<byte[]> extend(List<byte[]> prefixes, List<@Nullable Object> values, boolean ascending) {
        TreeSet<byte[]> longer = new TreeSet<>(Arrays::compareUnsigned);
        for (byte[] prefix : prefixes) {
            for (Object value : values) {
                longer.add(join(prefix, KeyBytes.encode(value, ascending)));
            }
        }
        return List.copyOf(longer);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
