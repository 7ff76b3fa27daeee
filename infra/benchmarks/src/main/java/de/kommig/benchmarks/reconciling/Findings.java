package de.kommig.benchmarks.reconciling;

import java.util.ArrayList;
import java.util.List;

/** What does not agree. All are counted, the first few are kept in words. */
public final class Findings {

    private static final int KEPT = 50;

    private final List<String> kept = new ArrayList<>();
    private long count;

    /** Notes one. */
    public synchronized void add(String format, Object... arguments) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(String.format(java.util.Locale.ROOT, format, arguments));
        }
    }

    /** Notes all of the others too. */
    public synchronized void addAll(Findings others) {
        others.first().forEach(one -> add("%s", one));
        count += Math.max(0, others.count() - others.first().size());
    }

    public synchronized long count() {
        return count;
    }

    public synchronized boolean none() {
        return count == 0;
    }

    /** The first of them, at most fifty. */
    public synchronized List<String> first() {
        return List.copyOf(kept);
    }
}
