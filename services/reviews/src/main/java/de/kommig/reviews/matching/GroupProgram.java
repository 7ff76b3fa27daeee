package de.kommig.reviews.matching;

import com.google.ortools.linearsolver.MPConstraintProto;
import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPModelRequest;
import com.google.ortools.linearsolver.MPModelRequest.SolverType;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariableProto;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The linear program over some groups: which share of each. Whoever has none at all is given a group that costs more than any is worth. */
final class GroupProgram {

    private static final String PARAMETERS = "change_status_to_imprecise: false";

    private final Problem problem;
    private final Floors floors;
    private final Set<Group> groups = new LinkedHashSet<>();
    private double objective;

    GroupProgram(Problem problem, Floors floors) {
        this.problem = problem;
        this.floors = floors;
    }

    /** Whether any of them was not known. */
    boolean add(Collection<Group> more) {
        return groups.addAll(more);
    }

    double objective() {
        return objective;
    }

    /** The prices at the optimum over the groups known, in place of others. */
    GroupPrices solve(GroupPrices others, Limit limit) {
        MPModelProto.Builder model = MPModelProto.newBuilder().setMaximize(true);
        List<MPConstraintProto.Builder> rows = new ArrayList<>();
        for (int r = 0; r < problem.reviewers; r++) {
            rows.add(row(problem.fewest(r), problem.most(r)));
        }
        for (int a = 0; a < problem.applications; a++) {
            rows.add(row(1, 1));
        }
        MPConstraintProto.Builder kept = row(floors.kept(), Double.POSITIVE_INFINITY);
        rows.add(kept);
        for (Group group : groups) {
            int column = model.getVariableCount();
            model.addVariable(MPVariableProto.newBuilder()
                    .setLowerBound(0)
                    .setUpperBound(Double.POSITIVE_INFINITY)
                    .setObjectiveCoefficient(Prices.SCALE * group.points(problem)));
            group.reviewers().forEach(r -> rows.get(r).addVarIndex(column).addCoefficient(1));
            rows.get(problem.reviewers + group.application())
                    .addVarIndex(column)
                    .addCoefficient(1);
            long stay = group.preferred(problem);
            if (stay > 0) {
                kept.addVarIndex(column).addCoefficient((double) stay);
            }
        }
        addStopgaps(model, rows);
        rows.forEach(model::addConstraint);
        MPSolutionResponse solved = MPSolver.solveWithProto(MPModelRequest.newBuilder()
                .setModel(model)
                .setSolverType(SolverType.GLOP_LINEAR_PROGRAMMING)
                .setSolverSpecificParameters(PARAMETERS)
                .setSolverTimeLimitSeconds(Math.max(1e-3, limit.secondsLeft()))
                .build());
        objective = solved.getObjectiveValue();
        double[] load = new double[problem.reviewers];
        double keptPrice = 0;
        if (solved.getDualValueCount() > 0) {
            for (int r = 0; r < problem.reviewers; r++) {
                load[r] = solved.getDualValue(r);
            }
            keptPrice = Math.min(0, solved.getDualValue(rows.size() - 1));
        }
        return new GroupPrices(problem, floors, others.needed(), load, keptPrice);
    }

    /** One for each row that could otherwise not be met. */
    private void addStopgaps(MPModelProto.Builder model, List<MPConstraintProto.Builder> rows) {
        double cost = 0;
        for (Group group : groups) {
            cost = Math.max(cost, Math.abs(Prices.SCALE * group.points(problem)));
        }
        for (MPConstraintProto.Builder row : rows) {
            if (row.getLowerBound() > 0) {
                row.addVarIndex(model.getVariableCount()).addCoefficient(1);
                model.addVariable(MPVariableProto.newBuilder()
                        .setLowerBound(0)
                        .setUpperBound(Double.POSITIVE_INFINITY)
                        .setObjectiveCoefficient(-3 * cost - 1));
            }
        }
    }

    private static MPConstraintProto.Builder row(double least, double most) {
        return MPConstraintProto.newBuilder().setLowerBound(least).setUpperBound(most);
    }
}
