package de.kommig.reviews.matching;

import java.util.List;

/**
 * From a bound to whole pairs: chooses among the pairs that could be in an assignment close to the bound, looks how far from it the best one
 * is, and widens the choice until nothing that was left out can be better.
 */
final class Refinement {

    /** More pairs than that are not chosen among. */
    private static final int MOST = 60_000;

    /** Of so few pairs none needs to be left out. */
    private static final int FEW = 500;

    /** What is left out at first, as part of the greatest score: with parts of pairs allowed, a little; whole groups bound closely, and one choice shall do. */
    static final double OF_PAIRS = 0.01;

    static final double OF_GROUPS = 0.02;

    private static final int WIDER = 5;
    private static final int NARROWER = 4;

    /** Of the time left, for a choice that may find nothing: a wider one could. */
    private static final double SHARE = 0.4;

    private final Problem problem;
    private final Goal goal;
    private final Floors floors;
    private final Relaxed relaxation;
    private final long ceiling;

    /** No assignment has less. */
    private final long least;

    private long gap;
    private long tried;

    /** @param first how far below the bound to look at first, as part of the greatest score */
    Refinement(Problem problem, Goal goal, Floors floors, Relaxed relaxation, long ceiling, double first) {
        this.problem = problem;
        this.goal = goal;
        this.floors = floors;
        this.relaxation = relaxation;
        this.ceiling = ceiling;
        long one = Math.round(problem.instance.scores().magnitude() / problem.points.unit()) + 1;
        least = -one * (problem.allDemand() + 1);
        gap = Columns.all(problem).size() <= FEW ? everything() : Math.round(first * one);
    }

    /** A gap that leaves nothing out. */
    private long everything() {
        return relaxation.bound() - least;
    }

    /**
     * Goes on from where it is.
     *
     * @param rounds how often to choose at most
     * @param effort for each choice, in the solver's own measure
     */
    Reached on(Reached from, int rounds, double effort, Limit limit) {
        Reached best = from;
        for (int round = 0; round < rounds && !best.proven() && !limit.over(); round++) {
            Columns columns = relaxation.within(gap);
            for (int narrower = 0; narrower < NARROWER && columns.size() > MOST; narrower++) {
                gap = tried + (gap - tried) / 2;
                columns = relaxation.within(gap);
            }
            if (columns.size() > MOST) {
                return best;
            }
            boolean all = gap >= everything();
            columns.add(best.pairs());
            Limit share = best.found() ? limit : limit.share(SHARE);
            Choice.Chosen chosen = Choice.best(problem, goal, floors, columns, best.pairs(), ceiling, effort, share);
            if (!chosen.pairs().isEmpty()) {
                best = best.or(chosen.pairs(), goal.value(problem, chosen.pairs()));
            }
            if (chosen.proven()) {
                // Whoever is left out costs more than the gap.
                best = best.below(all ? best.value() : Math.max(best.value(), relaxation.bound() - gap));
            }
            if (all || (best.found() && !chosen.proven())) {
                return best;
            }
            tried = gap;
            long open = best.found() ? relaxation.bound() - best.value() : everything();
            gap = Math.min(open, gap * WIDER);
        }
        return best;
    }

    /**
     * @param known an assignment that meets the floors; empty if none is known
     * @param whole pairs that may be one
     */
    Reached start(List<Pair> known, List<Pair> whole) {
        Reached best =
                new Reached(known, known.isEmpty() ? Long.MIN_VALUE : goal.value(problem, known), relaxation.bound());
        boolean holds = Flow.of(problem, whole).complete()
                && Flow.of(problem, whole).kept() >= floors.kept()
                && (!floors.askForWorst() || Goal.WORST.value(problem, whole) >= floors.worst());
        return holds ? best.or(whole, goal.value(problem, whole)) : best;
    }

    /**
     * The best assignment so far, and what none exceeds; without pairs, {@link Long#MIN_VALUE}.
     *
     * @param bound also {@link Long#MIN_VALUE} once it is proven that there is none
     */
    record Reached(List<Pair> pairs, long value, long bound) {

        boolean proven() {
            return value >= bound;
        }

        boolean found() {
            return !pairs.isEmpty();
        }

        Reached or(List<Pair> others, long theirs) {
            return theirs > value ? new Reached(others, theirs, bound) : this;
        }

        Reached below(long other) {
            return new Reached(pairs, value, Math.min(bound, other));
        }
    }
}
