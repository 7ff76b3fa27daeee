package de.kommig.reviews.matching;

import java.util.Arrays;

/** How well each reviewer suits each application. Any number of a magnitude up to 10^100; negative ones count as they are. */
public final class Scores {

    private static final double GREATEST = 1e100;

    private final double[][] rows;
    private final int applications;

    private Scores(double[][] rows, int applications) {
        this.rows = rows;
        this.applications = applications;
    }

    /**
     * A row for each reviewer, in it a score for each application.
     *
     * @throws IllegalArgumentException for rows of different lengths, or a score that is not finite or greater
     */
    public static Scores of(double[]... rows) {
        int applications = rows.length == 0 ? 0 : rows[0].length;
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != applications) {
                throw new IllegalArgumentException(
                        "reviewer " + i + " has " + rows[i].length + " scores instead of " + applications);
            }
            if (!Arrays.stream(rows[i]).allMatch(score -> Math.abs(score) <= GREATEST)) {
                throw new IllegalArgumentException(
                        "reviewer " + i + " has a score that is no number of a magnitude up to " + GREATEST);
            }
            copy[i] = rows[i].clone();
        }
        return new Scores(copy, applications);
    }

    /** Where there is nobody who could review these applications. */
    public static Scores ofNobody(int applications) {
        return new Scores(new double[0][], applications);
    }

    public int reviewers() {
        return rows.length;
    }

    public int applications() {
        return applications;
    }

    /** The score of one pair. */
    public double of(int reviewer, int application) {
        return rows[reviewer][application];
    }

    /** The greatest magnitude of a score; 0 without any. */
    double magnitude() {
        return Arrays.stream(rows)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }
}
