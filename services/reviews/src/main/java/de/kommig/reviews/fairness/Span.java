package de.kommig.reviews.fairness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that can be computed from the sums over some sets: the sums over those sets whose indicator is a linear combination of theirs. Who is in the same
 * sets stays together in all of them, so it is reckoned with such classes.
 */
final class Span {

    private final List<BitSet> classes;
    private final Rows rows;

    private Span(List<BitSet> classes, Rows rows) {
        this.classes = classes;
        this.rows = rows;
    }

    static Span of(List<BitSet> sets) {
        Map<BitSet, BitSet> bySets = new LinkedHashMap<>();
        BitSet everybody = new BitSet();
        sets.forEach(everybody::or);
        everybody.stream().forEach(member -> {
            BitSet in = new BitSet();
            for (int i = 0; i < sets.size(); i++) {
                in.set(i, sets.get(i).get(member));
            }
            bySets.computeIfAbsent(in, any -> new BitSet()).set(member);
        });
        // Large classes first: they become the pivots, and no small set has one of these in it.
        List<BitSet> classes = bySets.values().stream()
                .sorted(Comparator.comparingInt(BitSet::cardinality).reversed())
                .toList();
        Rows rows =
                Rows.reduced(sets.stream().map(set -> indicator(classes, set)).toList());
        return new Span(classes, rows);
    }

    /** Whether the sum over this set can be computed. */
    boolean contains(BitSet set) {
        for (BitSet each : classes) {
            BitSet in = (BitSet) each.clone();
            in.and(set);
            if (!in.isEmpty() && !in.equals(each)) {
                return false;
            }
        }
        return rows.spans(indicator(classes, set));
    }

    /**
     * A set of fewer than this whose sum can be computed; empty only if there is none. In a reduced matrix a combination has its coefficients at the
     * pivots, so a small set is the plain sum of few rows, those with small pivots, and all such sums can be looked at.
     */
    Optional<BitSet> setOfFewerThan(int limit) {
        return search(new ArrayList<>(), 0, limit - 1, limit);
    }

    private Optional<BitSet> search(List<Integer> summed, int from, int left, int limit) {
        for (int row = from; row < rows.size(); row++) {
            int weight = classes.get(rows.pivot(row)).cardinality();
            if (weight <= left) {
                summed.addLast(row);
                Optional<BitSet> found = set(summed, limit);
                if (found.isEmpty()) {
                    found = search(summed, row + 1, left - weight, limit);
                }
                if (found.isPresent()) {
                    return found;
                }
                summed.removeLast();
            }
        }
        return Optional.empty();
    }

    /** The set of fewer than this that the sum of these rows is the indicator of, if it is one. Most are none after a look at a few classes. */
    private Optional<BitSet> set(List<Integer> summed, int limit) {
        BitSet members = new BitSet();
        summed.forEach(row -> members.or(classes.get(rows.pivot(row))));
        int size = members.cardinality();
        for (int free : rows.free()) {
            long value = rows.sum(summed, free);
            size += value == 0 ? 0 : classes.get(free).cardinality();
            if (value > 1 || size >= limit) {
                return Optional.empty();
            }
            if (value == 1) {
                members.or(classes.get(free));
            }
        }
        return Optional.of(members);
    }

    private static long[] indicator(List<BitSet> classes, BitSet set) {
        return classes.stream().mapToLong(each -> each.intersects(set) ? 1 : 0).toArray();
    }
}
