package de.kommig.reviews.matching;

import de.kommig.reviews.matching.Solution.Bound;
import de.kommig.reviews.matching.Solution.Status;
import java.util.List;

/** Turns points back into scores, and looks once more whether every condition is met, by nothing but the instance. */
record Answer(Problem problem, Limit limit) {

    /**
     * @param even whether loads are as even as worst and total allow
     * @throws IllegalStateException if a condition is not met, which would be a mistake in this package
     */
    Solution of(List<Pair> found, long worst, long total, boolean even) {
        List<Pair> pairs = found.stream().sorted().toList();
        Flow flow = Flow.of(problem, pairs);
        boolean within = pairs.stream().distinct().count() == pairs.size()
                && pairs.stream().allMatch(pair -> problem.eligible(pair.reviewer(), pair.application()));
        for (int r = 0; r < problem.reviewers; r++) {
            within &= flow.loads()[r] <= problem.most(r);
        }
        if (!within || !flow.complete()) {
            throw new IllegalStateException("assigned against a condition: " + flow);
        }
        double worstSum = Double.POSITIVE_INFINITY;
        double sum = 0;
        double[] sums = new double[problem.applications];
        for (Pair pair : pairs) {
            sums[pair.application()] += problem.instance.scores().of(pair.reviewer(), pair.application());
        }
        for (int a = 0; a < sums.length; a++) {
            worstSum = problem.demand(a) > 0 ? Math.min(worstSum, sums[a]) : worstSum;
            sum += sums[a];
        }
        worstSum = worstSum == Double.POSITIVE_INFINITY ? 0 : worstSum;
        boolean worstProven = Goal.WORST.value(problem, pairs) >= worst;
        boolean totalProven = Goal.TOTAL.value(problem, pairs) >= total;
        Bound bound = new Bound(
                worstProven ? worstSum : worst * problem.points.unit(),
                totalProven ? sum : total * problem.points.unit());
        return new Solution(
                pairs,
                worstSum,
                sum,
                bound,
                worstProven && totalProven ? Status.OPTIMAL : Status.FEASIBLE,
                problem.instance.standing().preferred().size() - flow.kept(),
                even && worstProven && totalProven,
                limit.secondsUsed());
    }
}
