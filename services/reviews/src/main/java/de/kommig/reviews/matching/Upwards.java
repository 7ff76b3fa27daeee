package de.kommig.reviews.matching;

/**
 * A sum of doubles that is never below the true one: compensated (Neumaier 1974), and raised by what rounding of the summands can have taken. A bound that lies
 * one point too low would leave out pairs that belong to the best assignment.
 */
final class Upwards {

    /** Each summand is made of a few parts, each with a few operations, each off by half a unit in the last place of its part. */
    static final double OF_A_PART = 8 * 0x1p-53;

    private double sum;
    private double lost;
    private double parts;

    /** @param magnitude of all parts that the summand was made of; its own, if it was made of none */
    void add(double summand, double magnitude) {
        double next = sum + summand;
        lost += Math.abs(sum) >= Math.abs(summand) ? sum - next + summand : summand - next + sum;
        sum = next;
        parts += magnitude;
    }

    void add(Upwards other) {
        add(other.sum, 0);
        add(other.lost, other.parts);
    }

    /** As much as the true sum, or the tiniest bit more. */
    double sum() {
        return sum + lost + OF_A_PART * parts;
    }
}
