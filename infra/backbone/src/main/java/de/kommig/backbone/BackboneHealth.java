package de.kommig.backbone;

import java.util.List;

/**
 * How the backbone is, at one moment.
 *
 * @param broker whether the broker answers
 * @param database whether the database answers
 * @param connectors how each connector is, in the order of their definition
 */
public record BackboneHealth(boolean broker, boolean database, List<ConnectorHealth> connectors) {

    /** Whether everything works: events that are stored now reach Kafka. */
    public boolean up() {
        return broker && database && connectors.stream().allMatch(ConnectorHealth::up);
    }

    /** The connector of that name, as in its definition. */
    public ConnectorHealth connector(String name) {
        return connectors.stream()
                .filter(connector -> connector.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
