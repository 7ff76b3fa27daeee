package de.kommig.benchmarks.platform;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A running platform, as it describes itself.
 *
 * @param services where each service listens
 * @param tokenEndpoint where tokens come from
 * @param kafka bootstrap servers
 * @param mongodb connection string
 * @param coordinationCentre KomMig's own organisation, for which coordinators act
 * @param coordinator one of them, by pseudonym
 */
public record Platform(
        Map<Service, URI> services,
        URI tokenEndpoint,
        String kafka,
        String mongodb,
        UUID coordinationCentre,
        UUID coordinator) {

    /**
     * Reads the description.
     *
     * @throws PlatformUnknown when something is missing
     */
    public static Platform of(JsonNode description) {
        Map<Service, URI> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, URI.create(text(description, "/services/" + service.id())));
        }
        return new Platform(
                Map.copyOf(services),
                URI.create(text(description, "/tokenEndpoint")),
                text(description, "/kafka"),
                text(description, "/mongodb"),
                UUID.fromString(text(description, "/coordinationCentre")),
                UUID.fromString(text(description, "/coordinator")));
    }

    /** The coordinator in whose name the loader speaks. */
    public Voice coordination() {
        return new Voice(coordinator, Role.COORDINATOR, coordinationCentre);
    }

    /** Where a service listens. */
    public URI url(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    private static String text(JsonNode description, String pointer) {
        JsonNode value = description.at(pointer);
        if (!value.isString()) {
            throw new PlatformUnknown("the platform's description lacks " + pointer, null);
        }
        return value.stringValue();
    }
}
