package de.kommig.reviews.matching;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions as a flow of reviews from reviewers to applications. Each goes over the node of those with lived experience or of the others, so
 * that one of the first can be asked for. Conditions are rewarded, not demanded: what is not met is seen in what flows. Then come the pairs that
 * should stay, then scores, roughly.
 */
final class Network {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int FIRST = 2;
    private static final long ROUGH = 1_000;

    private final Problem problem;
    private final List<Pair> pairs;
    private final MinCostFlow flow;
    private final int[] pairArcs;
    private final long stay;
    private final long must;

    private Network(Problem problem, Columns columns) {
        this.problem = problem;
        pairs = columns.pairs();
        pairArcs = new int[pairs.size()];
        stay = 2 * ROUGH * (problem.allDemand() + 1L) + 1;
        must = stay * (problem.allDemand() + 2L);
        int nodes = FIRST + problem.reviewers + 3 * problem.applications;
        flow = new MinCostFlow(nodes, pairs.size() + 2 * problem.reviewers + 4 * problem.applications);
    }

    /** Most reviews, then most conditions, then most pairs that stay. */
    static Flow most(Problem problem, Columns columns) {
        Natives.load();
        return new Network(problem, columns).solve();
    }

    private Flow solve() {
        for (int r = 0; r < problem.reviewers; r++) {
            int least = Math.min(problem.fewest(r), problem.most(r));
            flow.addArcWithCapacityAndUnitCost(SOURCE, reviewer(r), least, -must);
            flow.addArcWithCapacityAndUnitCost(SOURCE, reviewer(r), problem.most(r) - least, 0);
        }
        for (int a = 0; a < problem.applications; a++) {
            int one = problem.needsExperience(a) ? 1 : 0;
            flow.addArcWithCapacityAndUnitCost(others(a), node(a), problem.demand(a), 0);
            flow.addArcWithCapacityAndUnitCost(experienced(a), node(a), one, -must);
            flow.addArcWithCapacityAndUnitCost(experienced(a), node(a), problem.demand(a) - one, 0);
            flow.addArcWithCapacityAndUnitCost(node(a), SINK, problem.demand(a), 0);
        }
        double magnitude = problem.instance.scores().magnitude();
        for (int p = 0; p < pairs.size(); p++) {
            pairArcs[p] = addPair(pairs.get(p), magnitude == 0 ? 1 : magnitude);
        }
        flow.setNodeSupply(SOURCE, problem.allDemand());
        flow.setNodeSupply(SINK, -problem.allDemand());
        MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("flow: " + status);
        }
        return read();
    }

    private int addPair(Pair pair, double magnitude) {
        int r = pair.reviewer();
        int a = pair.application();
        long reward = Math.round(ROUGH * problem.instance.scores().of(r, a) / magnitude);
        if (problem.fixed(a).get(r)) {
            reward += must;
        } else if (problem.preferred(r, a)) {
            reward += stay;
        }
        int head = problem.experienced(r, a) ? experienced(a) : others(a);
        return flow.addArcWithCapacityAndUnitCost(reviewer(r), head, 1, -reward);
    }

    private Flow read() {
        List<Pair> chosen = new ArrayList<>();
        for (int p = 0; p < pairArcs.length; p++) {
            if (flow.getFlow(pairArcs[p]) > 0) {
                chosen.add(pairs.get(p));
            }
        }
        return Flow.of(problem, chosen);
    }

    private static int reviewer(int r) {
        return FIRST + r;
    }

    private int node(int a) {
        return FIRST + problem.reviewers + 3 * a;
    }

    private int experienced(int a) {
        return node(a) + 1;
    }

    private int others(int a) {
        return node(a) + 2;
    }
}
