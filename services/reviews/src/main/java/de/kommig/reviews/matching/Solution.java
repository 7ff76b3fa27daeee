package de.kommig.reviews.matching;

import java.util.List;

/**
 * Pairs that meet every condition.
 *
 * @param pairs by application, then by reviewer
 * @param worst lowest sum of scores that an application with any demand has; 0 if there is none
 * @param total sum of all scores
 * @param bound what no other assignment exceeds that changes as little
 * @param changes pairs that were preferred to stay, and do not
 * @param even whether loads are proven to be as even as worst and total allow
 * @param seconds how long it took
 */
public record Solution(
        List<Pair> pairs,
        double worst,
        double total,
        Bound bound,
        Status status,
        int changes,
        boolean even,
        double seconds)
        implements Outcome {

    /** {@link #OPTIMAL}: proven, and {@link #bound} is reached. {@link #FEASIBLE}: the time was up before. */
    public enum Status {
        OPTIMAL,
        FEASIBLE
    }

    /**
     * What cannot be exceeded.
     *
     * @param worst no assignment serves its worst-served application better
     * @param total no assignment whose worst-served application is served at least as well as here has more
     */
    public record Bound(double worst, double total) {}

    public Solution {
        pairs = List.copyOf(pairs);
    }
}
