package de.kommig.reviews.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** The pairs that a model knows of. */
final class Columns {

    /** So many pairs are no burden to any model. */
    private static final int FEW = 5_000;

    private static final int FOR_AN_APPLICATION = 12;
    private static final int FOR_A_REVIEWER = 6;

    private final BitSet[] byApplication;

    private Columns(int applications) {
        byApplication = new BitSet[applications];
        for (int a = 0; a < applications; a++) {
            byApplication[a] = new BitSet();
        }
    }

    static Columns none(Problem problem) {
        return new Columns(problem.applications);
    }

    static Columns all(Problem problem) {
        Columns columns = none(problem);
        for (int a = 0; a < problem.applications; a++) {
            columns.byApplication[a].or(problem.eligible(a));
        }
        return columns;
    }

    /** What stands, and the best for each application and each reviewer; all if they are few. */
    static Columns promising(Problem problem) {
        Columns all = all(problem);
        if (all.size() <= FEW) {
            return all;
        }
        Columns columns = none(problem);
        columns.add(problem.instance.standing().fixed());
        for (int a = 0; a < problem.applications; a++) {
            int application = a;
            columns.byApplication[a].or(problem.preferred(a));
            columns.byApplication[a].and(problem.eligible(a));
            best(
                            problem.eligible(a).stream().toArray(),
                            reviewer -> problem.points.of(reviewer, application),
                            Math.max(FOR_AN_APPLICATION, 2 * problem.demand(a)))
                    .forEach(columns.byApplication[a]::set);
        }
        for (int r = 0; r < problem.reviewers; r++) {
            int reviewer = r;
            best(
                            IntStream.range(0, problem.applications)
                                    .filter(application -> problem.eligible(reviewer, application))
                                    .toArray(),
                            application -> problem.points.of(reviewer, application),
                            Math.max(FOR_A_REVIEWER, 2 * problem.fewest(r)))
                    .forEach(application -> columns.add(reviewer, application));
        }
        return columns;
    }

    /** So many of them, those with the most points; with equally many, the first. */
    private static IntStream best(int[] from, IntToLongFunction points, int number) {
        long[] of = Arrays.stream(from).mapToLong(points).toArray();
        long least = of.length <= number
                ? Long.MIN_VALUE
                : Arrays.stream(of).sorted().toArray()[of.length - number];
        IntStream above = IntStream.range(0, of.length).filter(i -> of[i] > least);
        IntStream equal = IntStream.range(0, of.length).filter(i -> of[i] == least);
        return IntStream.concat(above, equal).limit(number).map(i -> from[i]);
    }

    void add(int reviewer, int application) {
        byApplication[application].set(reviewer);
    }

    void add(Collection<Pair> pairs) {
        pairs.forEach(pair -> add(pair.reviewer(), pair.application()));
    }

    /** Only those that are in one of these groups. */
    void retain(Collection<Group> groups) {
        Columns others = new Columns(byApplication.length);
        groups.forEach(group -> group.reviewers().forEach(reviewer -> others.add(reviewer, group.application())));
        for (int a = 0; a < byApplication.length; a++) {
            byApplication[a].and(others.byApplication[a]);
        }
    }

    boolean knows(int reviewer, int application) {
        return byApplication[application].get(reviewer);
    }

    int size() {
        int size = 0;
        for (BitSet reviewers : byApplication) {
            size += reviewers.cardinality();
        }
        return size;
    }

    /** By application, then by reviewer. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < byApplication.length; a++) {
            int application = a;
            byApplication[a].stream().forEach(reviewer -> pairs.add(new Pair(reviewer, application)));
        }
        return pairs;
    }
}
