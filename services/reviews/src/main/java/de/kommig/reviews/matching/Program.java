package de.kommig.reviews.matching;

import com.google.ortools.linearsolver.MPConstraintProto;
import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPVariableProto;
import java.util.Arrays;
import java.util.List;

/** The linear program over some pairs: which share of each, between 0 and 1. */
final class Program {

    private static final double PENALTY = 1e4;

    private final Problem problem;
    private final Goal goal;
    private final MPModelProto.Builder model = MPModelProto.newBuilder().setMaximize(true);
    private final MPConstraintProto.Builder[] load;
    private final MPConstraintProto.Builder[] demand;
    private final MPConstraintProto.Builder[] worst;
    private final MPConstraintProto.Builder[] experience;
    private final MPConstraintProto.Builder kept;

    private Program(Problem problem, Goal goal, Floors floors) {
        this.problem = problem;
        this.goal = goal;
        load = new MPConstraintProto.Builder[problem.reviewers];
        demand = new MPConstraintProto.Builder[problem.applications];
        worst = new MPConstraintProto.Builder[problem.applications];
        experience = new MPConstraintProto.Builder[problem.applications];
        kept = row(floors.kept(), Double.POSITIVE_INFINITY);
        for (int r = 0; r < problem.reviewers; r++) {
            load[r] = row(problem.fewest(r), problem.most(r));
        }
        double least = goal == Goal.WORST
                ? 0
                : floors.askForWorst() ? Prices.SCALE * floors.worst() : Double.NEGATIVE_INFINITY;
        for (int a = 0; a < problem.applications; a++) {
            demand[a] = row(problem.demand(a), problem.demand(a));
            worst[a] = row(problem.demand(a) == 0 ? Double.NEGATIVE_INFINITY : least, Double.POSITIVE_INFINITY);
            experience[a] = row(problem.needsExperience(a) ? 1 : 0, Double.POSITIVE_INFINITY);
        }
    }

    private static MPConstraintProto.Builder row(double least, double most) {
        return MPConstraintProto.newBuilder().setLowerBound(least).setUpperBound(most);
    }

    /**
     * After the pairs, with {@link Goal#WORST} the worst sum, between what is reached and its ceiling; otherwise what each application lacks of the
     * least sum, at a price that is paid only while the pairs known do not suffice.
     */
    static MPModelProto of(Problem problem, Goal goal, Floors floors, List<Pair> pairs, long ceiling, long reached) {
        Program program = new Program(problem, goal, floors);
        for (int column = 0; column < pairs.size(); column++) {
            program.add(column, pairs.get(column));
        }
        if (goal == Goal.WORST) {
            program.addWorst(pairs.size(), ceiling, reached);
        } else if (floors.askForWorst()) {
            program.addLacking(pairs.size());
        }
        return program.build();
    }

    private void add(int column, Pair pair) {
        int r = pair.reviewer();
        int a = pair.application();
        double points = Prices.SCALE * problem.points.of(r, a);
        model.addVariable(MPVariableProto.newBuilder()
                .setLowerBound(problem.fixed(a).get(r) ? 1 : 0)
                .setUpperBound(1)
                .setObjectiveCoefficient(goal == Goal.TOTAL ? points : 0));
        load[r].addVarIndex(column).addCoefficient(1);
        demand[a].addVarIndex(column).addCoefficient(1);
        if (points != 0) {
            worst[a].addVarIndex(column).addCoefficient(points);
        }
        if (problem.experienced(r, a)) {
            experience[a].addVarIndex(column).addCoefficient(1);
        }
        if (problem.preferred(r, a)) {
            kept.addVarIndex(column).addCoefficient(1);
        }
    }

    private void addWorst(int column, long ceiling, long reached) {
        model.addVariable(MPVariableProto.newBuilder()
                .setLowerBound(Prices.SCALE * reached)
                .setUpperBound(Prices.SCALE * ceiling)
                .setObjectiveCoefficient(1));
        for (int a = 0; a < problem.applications; a++) {
            if (problem.demand(a) > 0) {
                worst[a].addVarIndex(column).addCoefficient(-1);
            }
        }
    }

    private void addLacking(int columns) {
        for (int a = 0; a < problem.applications; a++) {
            worst[a].addVarIndex(columns + a).addCoefficient(1);
            model.addVariable(MPVariableProto.newBuilder()
                    .setLowerBound(0)
                    .setUpperBound(Double.POSITIVE_INFINITY)
                    .setObjectiveCoefficient(-PENALTY));
        }
    }

    private MPModelProto build() {
        for (MPConstraintProto.Builder[] rows : List.of(load, demand, worst, experience)) {
            for (MPConstraintProto.Builder row : rows) {
                model.addConstraint(row);
            }
        }
        return model.addConstraint(kept).build();
    }

    /** The rows' duals, in the order of {@link #build}; those of the wrong sign are rounding. */
    static Prices prices(Problem problem, Goal goal, Floors floors, MPSolutionResponse solved) {
        int r = problem.reviewers;
        int a = problem.applications;
        boolean summed = goal == Goal.WORST || floors.askForWorst();
        double[] duals = solved.getDualValueList().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] worst = new double[a];
        double[] experience = new double[a];
        for (int i = 0; i < a; i++) {
            worst[i] = summed && problem.demand(i) > 0 ? Math.min(0, duals[r + a + i]) : 0;
            experience[i] = problem.needsExperience(i) ? Math.min(0, duals[r + 2 * a + i]) : 0;
        }
        return new Prices(
                problem,
                goal,
                floors,
                Arrays.copyOf(duals, r),
                Arrays.copyOfRange(duals, r, r + a),
                worst,
                experience,
                Math.min(0, duals[r + 3 * a]));
    }
}
