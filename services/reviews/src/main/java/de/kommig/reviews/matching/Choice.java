package de.kommig.reviews.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The best whole pairs out of some, exactly: all numbers are whole. One thread, so that the same question has the same answer. */
final class Choice {

    private final Problem problem;
    private final List<Pair> pairs;
    private final CpModel model = new CpModel();
    private final BoolVar[] chosen;
    private final LinearExprBuilder[] loads;
    private final LinearExprBuilder[] sums;
    private final LinearExprBuilder total = LinearExpr.newBuilder();

    private Choice(Problem problem, Floors floors, List<Pair> pairs) {
        this.problem = problem;
        this.pairs = pairs;
        chosen = new BoolVar[pairs.size()];
        loads = builders(problem.reviewers);
        sums = builders(problem.applications);
        LinearExprBuilder[] reviews = builders(problem.applications);
        LinearExprBuilder[] experienced = builders(problem.applications);
        LinearExprBuilder kept = LinearExpr.newBuilder();
        for (int p = 0; p < chosen.length; p++) {
            int r = pairs.get(p).reviewer();
            int a = pairs.get(p).application();
            chosen[p] = model.newBoolVar("");
            loads[r].add(chosen[p]);
            reviews[a].add(chosen[p]);
            sums[a].addTerm(chosen[p], problem.points.of(r, a));
            total.addTerm(chosen[p], problem.points.of(r, a));
            if (problem.experienced(r, a)) {
                experienced[a].add(chosen[p]);
            }
            if (problem.preferred(r, a)) {
                kept.add(chosen[p]);
            }
            if (problem.fixed(a).get(r)) {
                model.addEquality(chosen[p], 1);
            }
        }
        for (int r = 0; r < problem.reviewers; r++) {
            model.addLinearConstraint(loads[r], problem.fewest(r), problem.most(r));
        }
        for (int a = 0; a < problem.applications; a++) {
            model.addEquality(reviews[a], problem.demand(a));
            if (problem.needsExperience(a)) {
                model.addGreaterOrEqual(experienced[a], 1);
            }
            if (problem.demand(a) > 0 && floors.askForWorst()) {
                model.addGreaterOrEqual(sums[a], floors.worst());
            }
        }
        model.addGreaterOrEqual(kept, floors.kept());
    }

    private static LinearExprBuilder[] builders(int number) {
        return Stream.generate(LinearExpr::newBuilder).limit(number).toArray(LinearExprBuilder[]::new);
    }

    /**
     * The best for a goal.
     *
     * @param effort in the solver's own measure, the same on every machine
     */
    static Chosen best(
            Problem problem,
            Goal goal,
            Floors floors,
            Columns columns,
            List<Pair> hint,
            long ceiling,
            double effort,
            Limit limit) {
        Choice choice = new Choice(problem, floors, columns.pairs());
        if (goal == Goal.TOTAL) {
            choice.model.maximize(choice.total);
        } else {
            IntVar worst = choice.model.newIntVar(choice.least(), ceiling, "");
            for (int a = 0; a < problem.applications; a++) {
                if (problem.demand(a) > 0) {
                    choice.model.addGreaterOrEqual(choice.sums[a], worst);
                }
            }
            choice.model.maximize(worst);
        }
        return choice.solve(hint, limit.secondsLeft(), effort);
    }

    /**
     * The most even loads: the least sum of their squares.
     *
     * @param effort in the solver's own measure, the same on every machine
     */
    static Chosen mostEven(
            Problem problem, Floors floors, long total, Columns columns, List<Pair> hint, double effort, Limit limit) {
        Choice choice = new Choice(problem, floors, columns.pairs());
        choice.model.addGreaterOrEqual(choice.total, total);
        LinearExprBuilder squares = LinearExpr.newBuilder();
        for (int r = 0; r < problem.reviewers; r++) {
            // The k-th review of somebody adds 2k − 1 to the square.
            LinearExprBuilder steps = LinearExpr.newBuilder();
            for (int k = 1; k <= Math.min(problem.most(r), problem.applications); k++) {
                BoolVar step = choice.model.newBoolVar("");
                steps.add(step);
                squares.addTerm(step, 2L * k - 1);
            }
            choice.model.addEquality(steps, choice.loads[r]);
        }
        choice.model.minimize(squares);
        return choice.solve(hint, limit.secondsLeft(), effort);
    }

    private long least() {
        return IntStream.range(0, problem.applications)
                        .mapToLong(a -> -problem.demand(a))
                        .min()
                        .orElse(0)
                * Math.round(problem.instance.scores().magnitude() / problem.points.unit() + 1);
    }

    private Chosen solve(List<Pair> hint, double seconds, double effort) {
        Set<Pair> hinted = new HashSet<>(hint);
        for (int p = 0; p < chosen.length && !hint.isEmpty(); p++) {
            model.addHint(chosen[p], hinted.contains(pairs.get(p)));
        }
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setLinearizationLevel(2)
                .setMaxTimeInSeconds(seconds)
                .setMaxDeterministicTime(effort);
        CpSolverStatus status = solver.solve(model);
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Chosen(
                        IntStream.range(0, chosen.length)
                                .filter(p -> solver.booleanValue(chosen[p]))
                                .mapToObj(pairs::get)
                                .toList(),
                        status == CpSolverStatus.OPTIMAL);
            case INFEASIBLE -> new Chosen(List.of(), true);
            case UNKNOWN -> new Chosen(List.of(), false);
            case MODEL_INVALID, UNRECOGNIZED -> throw new IllegalStateException(status + ": " + model.validate());
        };
    }

    /**
     * @param pairs empty if there are none, or none were found
     * @param proven whether nothing better, or nothing at all, is there
     */
    record Chosen(List<Pair> pairs, boolean proven) {}
}
