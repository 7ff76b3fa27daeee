package de.kommig.benchmarks.assigning;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers separated by commas, without a header line. Lines and columns count from 1; a column is what stands between two commas.
 *
 * @param path where it is
 */
record NumberFile(Path path) {

    /** Leaves out what Java reads as well: NaN, Infinity, hexadecimal, a trailing d. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,30}\\.?[0-9]{0,30}|\\.[0-9]{1,30})(?:[eE][+-]?[0-9]{1,3})?");

    private static final int MOST = 1_000_000;
    private static final int SHOWN = 40;

    /** A row for each line, all of the same length. */
    double[][] rows() throws MalformedNumbers {
        List<double[]> rows = read();
        for (int line = 0; line < rows.size(); line++) {
            int expected = rows.getFirst().length;
            int found = rows.get(line).length;
            if (found != expected) {
                throw new MalformedNumbers(
                        path,
                        line + 1,
                        Math.min(found, expected) + 1,
                        found + " numbers, but " + expected + " in the first line");
            }
        }
        return rows.toArray(double[][]::new);
    }

    /** So many whole numbers from 0 on, a line for each. */
    List<Integer> counts(int size) throws MalformedNumbers {
        List<double[]> rows = read();
        List<Integer> counts = new ArrayList<>();
        for (int line = 0; line < rows.size(); line++) {
            if (rows.get(line).length != 1) {
                throw new MalformedNumbers(path, line + 1, 2, "one number is expected in each line");
            }
            double number = rows.get(line)[0];
            if (number < 0 || number > MOST || number != Math.rint(number)) {
                throw new MalformedNumbers(
                        path, line + 1, 1, "not a whole number between 0 and " + MOST + ": " + number);
            }
            counts.add((int) number);
        }
        if (counts.size() != size) {
            throw new MalformedNumbers(
                    path,
                    Math.min(counts.size(), size) + 1L,
                    1,
                    counts.size() + " lines, but by the scores it should be " + size);
        }
        return counts;
    }

    /** Empty lines at the end do not count. */
    private List<double[]> read() throws MalformedNumbers {
        List<double[]> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            long empty = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    empty = empty == 0 ? rows.size() + 1L : empty;
                } else if (empty > 0) {
                    throw new MalformedNumbers(path, empty, 1, "an empty line");
                } else {
                    rows.add(row(line, rows.size() + 1L));
                }
            }
        } catch (IOException unreadable) {
            throw new MalformedNumbers(path, "cannot be read as text (" + unreadable + ")", unreadable);
        }
        if (rows.isEmpty()) {
            throw new MalformedNumbers(path, 1, 1, "no numbers");
        }
        return rows;
    }

    private double[] row(String line, long number) throws MalformedNumbers {
        String[] fields = line.split(",", -1);
        double[] row = new double[fields.length];
        for (int i = 0; i < fields.length; i++) {
            String field = fields[i].strip();
            if (!NUMBER.matcher(field).matches() || !Double.isFinite(Double.parseDouble(field))) {
                String shown = field.length() > SHOWN ? field.substring(0, SHOWN) + "…" : field;
                throw new MalformedNumbers(path, number, i + 1L, "not a number: '" + shown + "'");
            }
            row[i] = Double.parseDouble(field);
        }
        return row;
    }
}
