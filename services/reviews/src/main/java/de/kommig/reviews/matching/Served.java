package de.kommig.reviews.matching;

import java.util.BitSet;
import java.util.Comparator;

/** How well applications could be served if nobody else were there. */
final class Served {

    private final Problem problem;

    Served(Problem problem) {
        this.problem = problem;
    }

    /** No assignment can serve its worst-served application better: the lowest of the best sums. 0 without any demand. */
    long ceiling() {
        long lowest = Long.MAX_VALUE;
        for (int a = 0; a < problem.applications; a++) {
            if (problem.demand(a) > 0) {
                lowest = Math.min(lowest, best(a, problem.demand(a)));
            }
        }
        return lowest == Long.MAX_VALUE ? 0 : lowest;
    }

    /** No assignment has a greater total. */
    long most() {
        long sum = 0;
        for (int a = 0; a < problem.applications; a++) {
            sum += problem.demand(a) > 0 ? best(a, problem.demand(a)) : 0;
        }
        return sum;
    }

    /** Whoever has fewer points is in no set of reviewers of this application that has so many together. */
    long needed(int application, long sum) {
        return sum - bestOf(problem.eligible(application), application, problem.demand(application) - 1);
    }

    private long best(int application, int demand) {
        BitSet free = (BitSet) problem.eligible(application).clone();
        BitSet fixed = problem.fixed(application);
        free.andNot(fixed);
        long sum = fixed.stream()
                .mapToLong(reviewer -> problem.points.of(reviewer, application))
                .sum();
        int left = demand - fixed.cardinality();
        boolean missing = problem.needsExperience(application)
                && fixed.stream().noneMatch(reviewer -> problem.experienced(reviewer, application));
        if (!missing || left <= 0) {
            return sum + bestOf(free, application, left);
        }
        int experienced = free.stream()
                .filter(reviewer -> problem.experienced(reviewer, application))
                .boxed()
                .max(Comparator.comparingLong(reviewer -> problem.points.of(reviewer, application)))
                .orElseThrow();
        free.clear(experienced);
        return sum + problem.points.of(experienced, application) + bestOf(free, application, left - 1);
    }

    private long bestOf(BitSet reviewers, int application, int number) {
        return reviewers.stream()
                .mapToLong(reviewer -> -problem.points.of(reviewer, application))
                .sorted()
                .limit(Math.max(0, number))
                .map(points -> -points)
                .sum();
    }
}
