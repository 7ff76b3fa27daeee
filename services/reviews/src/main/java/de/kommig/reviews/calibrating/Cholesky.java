package de.kommig.reviews.calibrating;

/** A symmetric positive definite matrix as the product of a lower triangle with itself turned over. */
final class Cholesky {

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /** Of {@code matrix} with {@code ridge} added along its diagonal. */
    static Cholesky of(double[][] matrix, double ridge) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column] + (row == column ? ridge : 0);
                for (int k = 0; k < column; k++) {
                    sum -= lower[row][k] * lower[column][k];
                }
                lower[row][column] = row == column ? Math.sqrt(sum) : sum / lower[column][column];
            }
        }
        return new Cholesky(lower);
    }

    /** The logarithm of the determinant. */
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * Math.log(lower[i][i]);
        }
        return sum;
    }

    /** What the matrix has to be multiplied with to get {@code right}. */
    double[] solve(double[] right) {
        int size = lower.length;
        double[] solution = right.clone();
        for (int row = 0; row < size; row++) {
            for (int k = 0; k < row; k++) {
                solution[row] -= lower[row][k] * solution[k];
            }
            solution[row] /= lower[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = row + 1; k < size; k++) {
                solution[row] -= lower[k][row] * solution[k];
            }
            solution[row] /= lower[row][row];
        }
        return solution;
    }

    /** The inverse. */
    double[][] inverse() {
        double[][] inverse = new double[lower.length][];
        for (int i = 0; i < lower.length; i++) {
            double[] unit = new double[lower.length];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}
