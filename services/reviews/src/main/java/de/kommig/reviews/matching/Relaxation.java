package de.kommig.reviews.matching;

import com.google.ortools.linearsolver.MPModelRequest;
import com.google.ortools.linearsolver.MPModelRequest.SolverType;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverResponseStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The goal with parts of pairs allowed: what it reaches bounds what whole pairs can reach. The linear program knows few pairs first, and is given
 * those that its own prices find missing, until none is (column generation).
 *
 * @param prices the best found
 * @param bound in points, for all pairs
 * @param whole the pairs, if none was divided
 */
record Relaxation(Prices prices, long bound, Optional<List<Pair>> whole) implements Relaxed {

    private static final double TOLERANCE = 1e-6;

    /** The rest is for what comes after. */
    private static final double CLOSE = 1e-5;

    private static final int AT_ONCE = 10;
    private static final int AT_ONCE_IN_ALL = 3_000;

    /** Imprecise prices are as good: the bound holds for any. */
    private static final String PARAMETERS = "change_status_to_imprecise: false";

    /**
     * Empty if the pairs known do not suffice, or the time does not.
     *
     * @param columns pairs to begin with; what is found missing is added
     */
    static Optional<Relaxation> of(
            Problem problem, Goal goal, Floors floors, Columns columns, long ceiling, long reached, Limit limit) {
        Natives.load();
        @Nullable Relaxation best = null;
        while (true) {
            List<Pair> pairs = columns.pairs();
            MPSolutionResponse solved = MPSolver.solveWithProto(MPModelRequest.newBuilder()
                    .setModel(Program.of(problem, goal, floors, pairs, ceiling, reached))
                    .setSolverType(SolverType.GLOP_LINEAR_PROGRAMMING)
                    .setSolverSpecificParameters(PARAMETERS)
                    .setSolverTimeLimitSeconds(Math.max(TOLERANCE, limit.secondsLeft()))
                    .build());
            if (solved.getStatus() != MPSolverResponseStatus.MPSOLVER_OPTIMAL) {
                return Optional.ofNullable(best);
            }
            Prices prices = Program.prices(problem, goal, floors, solved);
            long bound = prices.bound(ceiling, reached);
            if (best == null || bound <= best.bound()) {
                best = new Relaxation(prices, bound, whole(pairs, solved));
            }
            List<Pair> missing = missing(problem, prices, columns);
            boolean lacks = lacks(problem, goal, pairs.size(), solved);
            boolean close =
                    bound * Prices.SCALE - solved.getObjectiveValue() <= CLOSE * Math.abs(solved.getObjectiveValue());
            if (missing.isEmpty() || limit.over() || (close && !lacks)) {
                return lacks ? Optional.empty() : Optional.of(best);
            }
            columns.add(missing);
        }
    }

    /** Whether a least sum is not reached even with parts of pairs. */
    private static boolean lacks(Problem problem, Goal goal, int pairs, MPSolutionResponse solved) {
        return goal == Goal.TOTAL
                && solved.getVariableValueCount() > pairs
                && IntStream.range(pairs, pairs + problem.applications)
                        .anyMatch(column -> solved.getVariableValue(column) > TOLERANCE);
    }

    /**
     * For each application that lacks a pair, those that would gain most; the fewer applications lack any, the more of each, since prices of the last
     * few swing.
     */
    private static List<Pair> missing(Problem problem, Prices prices, Columns columns) {
        List<List<Priced>> missing = IntStream.range(0, problem.applications)
                .parallel()
                .filter(a -> problem.eligible(a).stream()
                        .anyMatch(r -> prices.gain(r, a) > TOLERANCE && !columns.knows(r, a)))
                .mapToObj(a -> problem.eligible(a).stream()
                        .filter(r -> !columns.knows(r, a))
                        .mapToObj(r -> new Priced(new Pair(r, a), prices.gain(r, a)))
                        .sorted(Comparator.comparingDouble(Priced::gain).reversed())
                        .limit(AT_ONCE_IN_ALL)
                        .toList())
                .toList();
        long each = Math.max(AT_ONCE, AT_ONCE_IN_ALL / Math.max(1, missing.size()));
        return missing.stream()
                .flatMap(priced -> priced.stream().limit(each).map(Priced::pair))
                .toList();
    }

    private record Priced(Pair pair, double gain) {}

    private static Optional<List<Pair>> whole(List<Pair> pairs, MPSolutionResponse solved) {
        List<Pair> chosen = new ArrayList<>();
        for (int column = 0; column < pairs.size(); column++) {
            double share = solved.getVariableValue(column);
            if (share > TOLERANCE && share < 1 - TOLERANCE) {
                return Optional.empty();
            }
            if (share > TOLERANCE) {
                chosen.add(pairs.get(column));
            }
        }
        return Optional.of(chosen);
    }

    @Override
    public Columns within(long gap) {
        Problem problem = prices.problem();
        Served served = new Served(problem);
        boolean summed = prices.floors().askForWorst();
        Columns columns = Columns.none(problem);
        // One more for the bound, which is rounded down.
        double least = -(gap + 1) * Prices.SCALE;
        for (int a = 0; a < problem.applications; a++) {
            int application = a;
            long needed = summed ? served.needed(a, prices.floors().worst()) : Long.MIN_VALUE;
            problem.eligible(a).stream()
                    .filter(r -> problem.fixed(application).get(r)
                            || (prices.gainAtMost(r, application) >= least
                                    && problem.points.of(r, application) >= needed))
                    .forEach(r -> columns.add(r, application));
        }
        return columns;
    }
}
