package de.kommig.reviews.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A matrix in reduced row echelon form. Reckoned in the integers modulo a large prime, where nothing is rounded; a matrix of zeros and ones has
 * the same rank there as in the fractions, or a lower one if the prime divides one of its minors, which no table of this size by chance does.
 */
final class Rows {

    private static final long PRIME = Integer.MAX_VALUE;

    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    private int[] free = {};

    private Rows() {}

    static Rows reduced(List<long[]> matrix) {
        Rows reduced = new Rows();
        matrix.forEach(reduced::add);
        int columns = matrix.stream().mapToInt(row -> row.length).max().orElse(0);
        reduced.free = IntStream.range(0, columns)
                .filter(column -> !reduced.pivots.contains(column))
                .toArray();
        return reduced;
    }

    int size() {
        return rows.size();
    }

    /** The column in which this row alone has a one. */
    int pivot(int row) {
        return pivots.get(row);
    }

    /** The columns without a pivot. */
    int[] free() {
        return free;
    }

    /** What stands in this column, in these rows together. */
    long sum(List<Integer> summed, int column) {
        long sum = 0;
        for (int row : summed) {
            sum += rows.get(row)[column];
        }
        return sum % PRIME;
    }

    /** Whether it is a combination of the rows. */
    boolean spans(long[] vector) {
        return pivotOf(rest(vector)) < 0;
    }

    private void add(long[] vector) {
        long[] rest = rest(vector);
        int pivot = pivotOf(rest);
        if (pivot < 0) {
            return;
        }
        long inverse = power(rest[pivot], PRIME - 2);
        for (int i = 0; i < rest.length; i++) {
            rest[i] = rest[i] * inverse % PRIME;
        }
        rows.replaceAll(row -> minus(row, rest, row[pivot]));
        rows.add(rest);
        pivots.add(pivot);
    }

    private long[] rest(long[] vector) {
        long[] rest = vector.clone();
        for (int row = 0; row < rows.size(); row++) {
            rest = minus(rest, rows.get(row), rest[pivots.get(row)]);
        }
        return rest;
    }

    private static int pivotOf(long[] vector) {
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static long[] minus(long[] vector, long[] row, long times) {
        long[] difference = new long[vector.length];
        for (int i = 0; i < vector.length; i++) {
            difference[i] = Math.floorMod(vector[i] - times * row[i] % PRIME, PRIME);
        }
        return difference;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
