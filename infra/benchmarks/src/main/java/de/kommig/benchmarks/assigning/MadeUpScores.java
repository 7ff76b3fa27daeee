package de.kommig.benchmarks.assigning;

import de.kommig.reviews.matching.Scores;
import java.util.Random;

/**
 * Scores as they come from topics: reviewers know two to four, applications are about one to three, some topics are far more common than others, and
 * a score is how far both point into the same direction (cosine), with some noise. The same ones for the same seed.
 */
final class MadeUpScores {

    private static final int PEOPLE_OF_A_TOPIC = 100;
    private static final int FEWEST_TOPICS = 4;
    private static final double NOISE = 0.05;
    private static final double DECIMALS = 1e8;

    private MadeUpScores() {}

    static Scores of(int reviewers, int applications, long seed) {
        Random random = new Random(seed);
        int topics = Math.max(FEWEST_TOPICS, (reviewers + applications) / PEOPLE_OF_A_TOPIC);
        double[][] know = directions(reviewers, topics, 2, 4, random);
        double[][] about = directions(applications, topics, 1, 3, random);
        double[][] scores = new double[reviewers][applications];
        for (int r = 0; r < reviewers; r++) {
            for (int a = 0; a < applications; a++) {
                double score = NOISE * random.nextGaussian();
                for (int t = 0; t < topics; t++) {
                    score += know[r][t] * about[a][t];
                }
                scores[r][a] = Math.rint(score * DECIMALS) / DECIMALS;
            }
        }
        return Scores.of(scores);
    }

    private static double[][] directions(int number, int topics, int fewest, int most, Random random) {
        double[][] directions = new double[number][topics];
        for (double[] direction : directions) {
            for (int left = fewest + random.nextInt(most - fewest + 1); left > 0; left--) {
                // Squared, so that the first topics are common.
                double rank = random.nextDouble();
                direction[(int) (rank * rank * topics)] += 0.3 + random.nextDouble();
            }
            double length = 0;
            for (double part : direction) {
                length += part * part;
            }
            for (int t = 0; t < topics; t++) {
                direction[t] /= Math.sqrt(length);
            }
        }
        return directions;
    }
}
