package de.kommig.reviews.calibrating;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Best linear unbiased predictions of how far each reviewer is above the others, with variances by restricted maximum likelihood.
 *
 * @param places where each reviewer stands in the others
 * @param effects above the others, as shares
 * @param errors variances and covariances of what is wrong about {@code effects}
 * @param between variance of the reviewers' effects
 * @param within variance of what neither application nor reviewer explains
 */
record Fit(Map<UUID, Integer> places, double[] effects, double[][] errors, double between, double within) {

    private static final double NOTHING = 1e-12;
    /** Between these, as logarithms, the ratio of the variances is looked for: a thousandth to ten thousand. */
    private static final double LEAST = Math.log(1e-3);

    private static final double MOST = Math.log(1e4);
    private static final int STEPS = 32;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    static Fit of(List<Rating> ratings) {
        Equations equations = Equations.of(ratings);
        int size = equations.places().size();
        if (equations.squares() < NOTHING) {
            return new Fit(equations.places(), new double[size], new double[size][size], 0, 0);
        }
        double ratio = Math.exp(likeliest(equations));
        if (equations.unlikelihood(ratio) >= equations.unlikelihoodWithoutEffect() - 1e-6) {
            double within = equations.squares() / equations.freedom();
            return new Fit(equations.places(), new double[size], new double[size][size], 0, within);
        }
        Cholesky cholesky = Cholesky.of(equations.matrix(), ratio);
        double[] effects = cholesky.solve(equations.right());
        double within = equations.unexplained(effects) / equations.freedom();
        double[][] errors = cholesky.inverse();
        for (double[] row : errors) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= within;
            }
        }
        return new Fit(equations.places(), effects, errors, within / ratio, within);
    }

    /** The logarithm of the likeliest ratio of the variances: first roughly, as there may be several hollows, then closely. */
    private static double likeliest(Equations equations) {
        double step = (MOST - LEAST) / STEPS;
        double best = LEAST;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= STEPS; i++) {
            double here = equations.unlikelihood(Math.exp(LEAST + i * step));
            if (here < lowest) {
                lowest = here;
                best = LEAST + i * step;
            }
        }
        double from = Math.max(LEAST, best - step);
        double to = Math.min(MOST, best + step);
        while (to - from > 1e-4) {
            double low = to - GOLDEN * (to - from);
            double high = from + GOLDEN * (to - from);
            if (equations.unlikelihood(Math.exp(low)) < equations.unlikelihood(Math.exp(high))) {
                to = high;
            } else {
                from = low;
            }
        }
        return (from + to) / 2;
    }

    boolean knows(UUID reviewer) {
        return places.containsKey(reviewer);
    }

    /** How far somebody is above the others; nothing for whom too little is known of. */
    double effect(UUID reviewer) {
        Integer place = places.get(reviewer);
        return place == null ? 0 : effects[place];
    }

    /** The variance of what is wrong about the sum of these reviewers' effects. */
    double errorOfSum(Collection<UUID> reviewers) {
        List<Integer> known =
                reviewers.stream().filter(this::knows).map(places::get).toList();
        double sum = (reviewers.size() - known.size()) * between;
        for (int one : known) {
            for (int other : known) {
                sum += errors[one][other];
            }
        }
        return sum;
    }
}
