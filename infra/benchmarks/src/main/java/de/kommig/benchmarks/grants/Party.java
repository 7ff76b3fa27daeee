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

    /** The UUID under which every run registers it as one that applies: always the same for the same id. */
    public UUID applicant() {
        return named("organisation " + id);
    }

    /** The same as one that gives. Who decides on money cannot apply for it, so what does both is two organisations here. */
    public UUID funder() {
        return named("funder " + id);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
