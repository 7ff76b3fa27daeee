package de.kommig.reviews.calibrating;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Henderson's mixed model equations for {@code score = application + reviewer + rest}, with the applications worked out of them: what is left
 * is how each reviewer differs from the others who have read the same. Applications are fixed, so that none is drawn towards the middle;
 * reviewers are random, so that those are of whom little is known.
 *
 * @param places where each reviewer stands in {@code matrix} and {@code right}
 * @param matrix of the reviewers' effects, before the ridge
 * @param right how far each reviewer was above the others, summed up
 * @param squares of all differences from the application's mean, summed up
 * @param freedom reviews less applications
 */
record Equations(Map<UUID, Integer> places, double[][] matrix, double[] right, double squares, int freedom) {

    static Equations of(List<Rating> ratings) {
        Map<UUID, Integer> places = new LinkedHashMap<>();
        ratings.stream()
                .map(Rating::reviewer)
                .distinct()
                .sorted()
                .forEach(reviewer -> places.put(reviewer, places.size()));
        double[][] matrix = new double[places.size()][places.size()];
        double[] right = new double[places.size()];
        double squares = 0;
        Map<UUID, List<Rating>> panels = ratings.stream().collect(groupingBy(Rating::application));
        for (List<Rating> panel : panels.values()) {
            double mean = panel.stream().mapToDouble(Rating::share).average().orElseThrow();
            for (Rating one : panel) {
                int row = places.getOrDefault(one.reviewer(), 0);
                double above = one.share() - mean;
                right[row] += above;
                squares += above * above;
                matrix[row][row] += 1;
                for (Rating other : panel) {
                    matrix[row][places.getOrDefault(other.reviewer(), 0)] -= 1.0 / panel.size();
                }
            }
        }
        return new Equations(places, matrix, right, squares, ratings.size() - panels.size());
    }

    /** Twice the negative restricted log-likelihood of a ratio of the variances, but for a constant. */
    double unlikelihood(double ratio) {
        Cholesky cholesky = Cholesky.of(matrix, ratio);
        return freedom * Math.log(unexplained(cholesky.solve(right)))
                + cholesky.logDeterminant()
                - places.size() * Math.log(ratio);
    }

    /** The same if reviewers do not differ at all. */
    double unlikelihoodWithoutEffect() {
        return freedom * Math.log(squares);
    }

    /** What these effects leave of the squares, with their penalty. */
    double unexplained(double[] effects) {
        double left = squares;
        for (int i = 0; i < effects.length; i++) {
            left -= right[i] * effects[i];
        }
        // Where all is explained, rounding can bring it below nothing.
        return Math.max(left, 1e-15);
    }
}
