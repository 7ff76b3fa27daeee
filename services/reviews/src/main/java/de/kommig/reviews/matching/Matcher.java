package de.kommig.reviews.matching;

import static de.kommig.reviews.matching.Refinement.OF_GROUPS;
import static de.kommig.reviews.matching.Refinement.OF_PAIRS;

import de.kommig.reviews.matching.Refinement.Reached;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Assigns reviewers to applications, goal by goal: fewest changes, best worst, best total, most even loads. The same instance has the same answer,
 * unless the time was up before it was proven.
 */
public final class Matcher {

    /** Shares of the time left. */
    private static final double FOR_THE_CEILING = 0.8;

    private static final double FOR_THE_WORST = 0.5;
    private static final double FOR_GROUPS = 0.5;
    private static final double EFFORT_BEFORE_GROUPS = 2;
    private static final double EFFORT_FOR_EVEN = 5;

    private final Problem problem;
    private final Limit limit;
    private final Columns columns;
    private final long ceiling;

    private Matcher(Problem problem, Limit limit) {
        this.problem = problem;
        this.limit = limit;
        columns = Columns.promising(problem);
        ceiling = new Served(problem).ceiling();
    }

    /**
     * The best assignment that is found in the time, with bounds; or what makes every assignment impossible. Whether one is possible is always found
     * out, however short the time.
     */
    public static Outcome solve(Instance instance, Duration time) {
        Limit limit = Limit.of(time);
        Problem problem = new Problem(instance);
        List<Collision> obvious = Obvious.in(problem);
        return obvious.isEmpty() ? new Matcher(problem, limit).solve() : new Impossible(obvious);
    }

    private Outcome solve() {
        Flow flow = flow();
        if (!flow.complete()) {
            return Explanation.of(problem, flow);
        }
        if (flow.pairs().isEmpty()) {
            return new Answer(problem, limit).of(flow.pairs(), 0, 0, true);
        }
        columns.add(flow.pairs());
        Floors kept = Floors.keeping(flow.kept());
        long boundOfWorst = ceiling;
        Optional<Step> step = total(kept.worst(ceiling), List.of(), limit.share(FOR_THE_CEILING));
        if (step.isEmpty()) {
            Reached worst = worst(kept, flow.pairs());
            boundOfWorst = worst.bound();
            step = total(kept.worst(worst.value()), worst.pairs(), limit);
            if (step.isEmpty()) {
                return new Answer(problem, limit).of(worst.pairs(), boundOfWorst, new Served(problem).most(), false);
            }
        }
        return even(step.orElseThrow(), boundOfWorst);
    }

    /** Few pairs suffice nearly always; all are looked at before something is called impossible, or somebody is sent away. */
    private Flow flow() {
        Flow flow = Network.most(problem, columns);
        long stayable = problem.instance.standing().preferred().stream()
                .filter(pair -> problem.eligible(pair.reviewer(), pair.application()))
                .filter(pair -> !problem.fixed(pair.application()).get(pair.reviewer()))
                .count();
        return flow.complete() && flow.kept() >= stayable ? flow : Network.most(problem, Columns.all(problem));
    }

    private Reached worst(Floors floors, List<Pair> known) {
        long reached = Goal.WORST.value(problem, known);
        Limit share = limit.share(FOR_THE_WORST);
        return Relaxation.of(problem, Goal.WORST, floors, columns, ceiling, reached, share)
                .map(relaxation -> {
                    Refinement refinement = new Refinement(problem, Goal.WORST, floors, relaxation, ceiling, OF_PAIRS);
                    Reached start = refinement.start(known, relaxation.whole().orElse(List.of()));
                    return refinement.on(start.below(ceiling), Integer.MAX_VALUE, Double.POSITIVE_INFINITY, share);
                })
                .orElse(new Reached(known, reached, ceiling));
    }

    /** Empty if no assignment is known and none is found in the time. */
    private Optional<Step> total(Floors floors, List<Pair> known, Limit share) {
        columns.add(known);
        return Relaxation.of(problem, Goal.TOTAL, floors, columns, ceiling, floors.worst(), share)
                .map(pairs -> {
                    Refinement refinement = new Refinement(problem, Goal.TOTAL, floors, pairs, ceiling, OF_PAIRS);
                    Reached start = refinement.start(known, pairs.whole().orElse(List.of()));
                    Reached reached = refinement.on(start, 1, EFFORT_BEFORE_GROUPS, share);
                    return reached.proven()
                            ? new Step(floors, pairs, refinement, reached)
                            : byGroups(floors, pairs, reached, share);
                })
                .filter(step -> step.reached().found());
    }

    private Step byGroups(Floors floors, Relaxation pairs, Reached reached, Limit share) {
        Relaxed relaxed = GroupRelaxation.of(problem, pairs, reached.pairs(), share.share(FOR_GROUPS))
                .<Relaxed>map(Function.identity())
                .orElse(pairs);
        Refinement refinement = new Refinement(problem, Goal.TOTAL, floors, relaxed, ceiling, OF_GROUPS);
        Reached next =
                refinement.on(reached.below(relaxed.bound()), Integer.MAX_VALUE, Double.POSITIVE_INFINITY, share);
        return new Step(floors, relaxed, refinement, next);
    }

    private Solution even(Step step, long boundOfWorst) {
        Reached total = step.refinement().on(step.reached(), Integer.MAX_VALUE, Double.POSITIVE_INFINITY, limit);
        Answer answer = new Answer(problem, limit);
        if (!total.proven() || Loads.asEvenAsCanBe(problem, total.pairs())) {
            return answer.of(total.pairs(), boundOfWorst, total.bound(), total.proven());
        }
        Columns left = step.relaxed().within(step.relaxed().bound() - total.value());
        left.add(total.pairs());
        if (left.size() == total.pairs().size()) {
            return answer.of(total.pairs(), boundOfWorst, total.bound(), true);
        }
        Choice.Chosen even =
                Choice.mostEven(problem, step.floors(), total.value(), left, total.pairs(), EFFORT_FOR_EVEN, limit);
        return answer.of(
                even.pairs().isEmpty() ? total.pairs() : even.pairs(), boundOfWorst, total.bound(), even.proven());
    }

    private record Step(Floors floors, Relaxed relaxed, Refinement refinement, Reached reached) {}
}
