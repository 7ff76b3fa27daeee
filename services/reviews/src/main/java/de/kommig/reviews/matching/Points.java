package de.kommig.reviews.matching;

/**
 * Scores as whole numbers, so that sums of them are exact and equal is equal: a billionth of the power of ten that no score exceeds. Finer differences
 * do not count.
 *
 * @param unit what one point is worth
 */
record Points(Scores scores, double unit) {

    private static final double FINENESS = 1e-9;

    static Points of(Scores scores) {
        double magnitude = scores.magnitude();
        double ceiling = magnitude == 0 ? 1 : Math.pow(10, Math.ceil(Math.log10(magnitude)));
        return new Points(scores, Math.max(ceiling * FINENESS, Double.MIN_NORMAL));
    }

    /** Rounded to the nearest. */
    long of(int reviewer, int application) {
        return Math.round(scores.of(reviewer, application) / unit);
    }
}
