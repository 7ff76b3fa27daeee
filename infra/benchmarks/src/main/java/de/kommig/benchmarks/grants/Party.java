package de.kommig.benchmarks.grants;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An organisation that gives or receives.
 *
 * @param id as in the file, e.g. {@code GB-CHC-1159982}
 * @param name as in the file
 */
public record Party(String id, String name) {

    /** The UUID under which every run registers this organisation: always the same for the same id. */
    public UUID uuid() {
        return UUID.nameUUIDFromBytes(("organisation " + id).getBytes(StandardCharsets.UTF_8));
    }
}
