package de.kommig.applications.versioning;

import java.util.Optional;
import java.util.UUID;

/** Knows what organisations are called, as far as the organisations service has told. */
@FunctionalInterface
public interface OrganisationNames {

    /** Its name; empty when nobody here has heard of it. */
    Optional<String> of(UUID organisation);
}
