package de.kommig.testing.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every service answers beside its API: how it is, what it looks like, and what operates it. */
final class OperatingRows {

    /** Nothing is parked of a stream that nobody has heard of. */
    private static final String HARMLESS =
            "{\"operation\": \"replay\", \"stream\": \"organisation-" + UUID.randomUUID() + "\"}";

    static final List<Row> ALL = List.of(
            row("GET /api-docs", "/api-docs"),
            row("GET /api-docs.yaml", "/api-docs.yaml"),
            row("GET /actuator", "/actuator"),
            row("GET /actuator/health", "/actuator/health"),
            row("GET /actuator/health/**", "/actuator/health/liveness"),
            row("GET /actuator/info", "/actuator/info"),
            row("GET /actuator/metrics", "/actuator/metrics"),
            row("GET /actuator/metrics/{requiredMetricName}", "/actuator/metrics/jvm.info"),
            row("GET /actuator/subscriptions", "/actuator/subscriptions"),
            row("GET /actuator/subscriptions/{name}", "/actuator/subscriptions/memberships"),
            row("POST /actuator/subscriptions/{name}", "/actuator/subscriptions/memberships", HARMLESS));

    private OperatingRows() {}

    private static Row row(String endpoint, String path) {
        return row(endpoint, path, null);
    }

    private static Row row(String endpoint, String path, @Nullable String body) {
        return new Row(Row.endpoint(endpoint), "", () -> new Row.Sent(path, body), null);
    }
}
