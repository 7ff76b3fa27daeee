package de.kommig.applications.masking;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows by which names organisations are recognised, as far as others have told. */
@FunctionalInterface
public interface IdentifyingNames {

    /** All names that these organisations have or had. */
    Set<String> of(Collection<UUID> organisations);
}
