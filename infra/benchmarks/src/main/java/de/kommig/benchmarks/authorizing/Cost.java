package de.kommig.benchmarks.authorizing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a service has spent on a step, as its metrics say.
 *
 * @param times how often it was done
 * @param seconds all of them together
 */
record Cost(double times, double seconds) {

    private static final double MICROS = 1_000_000;

    /** Reads the answer of {@code /actuator/metrics/<timer>}. */
    static Cost read(JsonNode metric) {
        double times = 0;
        double seconds = 0;
        for (JsonNode measurement : metric.path("measurements")) {
            switch (measurement.path("statistic").asString("")) {
                case "COUNT" -> times = measurement.path("value").asDouble();
                case "TOTAL_TIME" -> seconds = measurement.path("value").asDouble();
                default -> {}
            }
        }
        return new Cost(times, seconds);
    }

    Cost since(Cost before) {
        return new Cost(times - before.times, seconds - before.seconds);
    }

    double meanMicros() {
        return times == 0 ? 0 : seconds / times * MICROS;
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("times", Math.round(times))
                .put("meanMicros", Math.round(meanMicros() * 10) / 10.0);
    }
}
