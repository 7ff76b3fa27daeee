package de.kommig.benchmarks.measuring;

import org.HdrHistogram.Histogram;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A distribution of latencies in figures.
 *
 * @param count values in it
 * @param p50 median, in milliseconds
 * @param p99 in milliseconds
 * @param max in milliseconds
 */
public record Summary(long count, double p50, double p99, double max) {

    private static final double MICROS = 1000.0;

    /** Of a histogram of microseconds. */
    static Summary of(Histogram micros) {
        return new Summary(
                micros.getTotalCount(),
                micros.getValueAtPercentile(50) / MICROS,
                micros.getValueAtPercentile(99) / MICROS,
                micros.getMaxValue() / MICROS);
    }

    public ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("count", count)
                .put("p50ms", rounded(p50))
                .put("p99ms", rounded(p99))
                .put("maxms", rounded(max));
    }

    private static double rounded(double millis) {
        return Math.round(millis * 10) / 10.0;
    }

    @Override
    public String toString() {
        return count == 0
                ? "nothing measured"
                : "p50 %.1f ms, p99 %.1f ms, max %.1f ms (%d measured)".formatted(p50, p99, max, count);
    }
}
