package de.kommig.benchmarks.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to a service.
 *
 * @param path with query, e.g. {@code /api/calls?limit=5}
 * @param body JSON text; {@code null} for none
 * @param headers beyond the usual ones
 */
public record Request(
        Service service,
        String method,
        String path,
        Voice voice,
        @Nullable String body,
        Map<String, String> headers) {

    public static Request get(Service service, String path, Voice voice) {
        return new Request(service, "GET", path, voice, null, Map.of());
    }

    public static Request post(
            Service service, String path, Voice voice, @Nullable String body, Map<String, String> headers) {
        return new Request(service, "POST", path, voice, body, headers);
    }
}
