package de.kommig.reviews.matching;

import java.util.Comparator;

/** A reviewer who reads an application; both by their number in the {@link Instance}, from 0 on. */
public record Pair(int reviewer, int application) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.comparingInt(Pair::application).thenComparingInt(Pair::reviewer);

    /** By application, then by reviewer. */
    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
