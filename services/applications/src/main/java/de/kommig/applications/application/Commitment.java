package de.kommig.applications.application;

import de.kommig.contracts.call.CharterRequirement;

/**
 * An organisation commits itself to a charter (Charta-Bekenntnis).
 *
 * @param charter the charter's key
 * @param version of the charter
 */
public record Commitment(String charter, String version) {

    boolean meets(CharterRequirement requirement) {
        return requirement.isMetBy(charter, version);
    }
}
