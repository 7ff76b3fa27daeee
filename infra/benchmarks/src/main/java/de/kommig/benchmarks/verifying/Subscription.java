package de.kommig.benchmarks.verifying;

import de.kommig.benchmarks.platform.Service;
import tools.jackson.databind.JsonNode;

/**
 * One subscription of a service, as its actuator reports it.
 *
 * @param kind {@code view} or {@code reaction}
 * @param state {@code listening} or {@code stopped}
 * @param parked records that wait because they could not be applied
 * @param stage how far the latest rebuild is; empty when there was none
 * @param problem what went wrong in it; empty when nothing did
 */
record Subscription(
        Service service, String name, String kind, String state, long parked, String stage, String problem) {

    static Subscription of(Service service, JsonNode report) {
        return new Subscription(
                service,
                report.path("name").asString(""),
                report.path("kind").asString(""),
                report.path("state").asString(""),
                report.path("parkedRecords").asLong(0),
                report.path("rebuild").path("stage").asString(""),
                report.path("rebuild").path("problem").asString(""));
    }

    boolean isView() {
        return kind.equals("view");
    }

    /** Whether the latest rebuild has come to its end, well or not. */
    boolean rebuilt() {
        return stage.equals("done") || stage.equals("failed");
    }

    @Override
    public String toString() {
        return service.id() + "." + name;
    }
}
