package de.kommig.reviews.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What conditions cost, by the duals of a linear program. By weak duality <em>any</em> prices give a bound for all pairs, so nothing here depends on how
 * exact the linear program was, nor on which pairs it knew.
 *
 * @param load of each reviewer's loads
 * @param demand of each application's demand
 * @param worst of each application's least sum, never positive; 0 where none is asked for
 * @param experience of each application's experienced reviewer, never positive; 0 where none is needed
 * @param kept of the pairs that stay, never positive
 */
@SuppressWarnings("ArrayRecordComponent") // Thousands of numbers, never compared and never handed out.
record Prices(
        Problem problem,
        Goal goal,
        Floors floors,
        double[] load,
        double[] demand,
        double[] worst,
        double[] experience,
        double kept) {

    /** Points are scaled for the linear program, so that its tolerances are far below one point. */
    static final double SCALE = 1e-5;

    /** What a pair would add to the goal beyond what it costs. */
    double gain(int reviewer, int application) {
        double points = SCALE * problem.points.of(reviewer, application);
        double gain =
                (goal == Goal.TOTAL ? points : 0) - points * worst[application] - load[reviewer] - demand[application];
        if (problem.experienced(reviewer, application)) {
            gain -= experience[application];
        }
        return problem.preferred(reviewer, application) ? gain - kept : gain;
    }

    /** With all that rounding can have taken from it. */
    double gainAtMost(int reviewer, int application) {
        return gain(reviewer, application) + Upwards.OF_A_PART * parts(reviewer, application);
    }

    /**
     * No assignment reaches more, in points.
     *
     * @param ceiling what the worst sum cannot exceed in any case
     * @param reached a worst sum that is reached already
     */
    long bound(long ceiling, long reached) {
        Upwards sum = new Upwards();
        IntStream.range(0, problem.applications)
                .parallel()
                .mapToObj(this::ofApplication)
                .toList()
                .forEach(sum::add);
        for (int r = 0; r < problem.reviewers; r++) {
            double term = load[r] * (load[r] > 0 ? problem.most(r) : problem.fewest(r));
            sum.add(term, Math.abs(term));
        }
        sum.add(kept * floors.kept(), Math.abs(kept) * floors.kept());
        if (goal == Goal.WORST) {
            addWorst(sum, ceiling, reached);
        }
        return (long) Math.floor(sum.sum() / SCALE);
    }

    private void addWorst(Upwards sum, long ceiling, long reached) {
        double spent = -Arrays.stream(worst).sum();
        double most = Math.max((1 - spent) * ceiling, (1 - spent) * reached);
        sum.add(SCALE * most, SCALE * (1 + spent) * Math.max(Math.abs(ceiling), Math.abs(reached)));
    }

    private Upwards ofApplication(int application) {
        Upwards sum = new Upwards();
        double reviews = demand[application] * problem.demand(application);
        sum.add(reviews, Math.abs(reviews));
        sum.add(experience[application], Math.abs(experience[application]));
        if (floors.askForWorst()) {
            double least = worst[application] * SCALE * floors.worst();
            sum.add(least, Math.abs(least));
        }
        problem.eligible(application).stream().forEach(r -> {
            double gain = gain(r, application);
            if (gainAtMost(r, application) > 0 || problem.fixed(application).get(r)) {
                sum.add(problem.fixed(application).get(r) ? gain : Math.max(0, gain), parts(r, application));
            }
        });
        return sum;
    }

    /** The magnitude of all that {@link #gain} adds up. */
    private double parts(int reviewer, int application) {
        double points = SCALE * Math.abs(problem.points.of(reviewer, application));
        return points * (1 - worst[application])
                + Math.abs(load[reviewer])
                + Math.abs(demand[application])
                - experience[application]
                - kept;
    }
}
