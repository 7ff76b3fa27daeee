package de.kommig.web.membership;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows who belongs to an organisation, as far as this service has heard. */
@FunctionalInterface
public interface BelongingPeople {

    /** Pseudonyms of all members of these organisations, machines too. */
    Set<UUID> to(Collection<UUID> organisations);
}
