package de.kommig.applications.http;

import de.kommig.contracts.call.CharterRequirement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A charter that a call requires. Which charters there are is for the organisations service to know, so only the form is looked at here.
 *
 * @param charter the charter's key
 * @param version the oldest version that will do
 */
record CharterInput(
        @NotNull @Size(max = Formats.LONGEST_CHARTER) @Pattern(regexp = Formats.CHARTER)
        String charter,

        @NotNull @Pattern(regexp = Formats.CHARTER_VERSION) String version) {

    CharterRequirement requirement() {
        return new CharterRequirement(charter, version);
    }
}
