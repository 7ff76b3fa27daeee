package de.kommig.reviews.assigning;

import de.kommig.reviews.affinity.Subject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows what applications are about. */
@FunctionalInterface
public interface ToldSubjects {

    /** Those of these applications of which something has arrived. */
    Map<UUID, Told> of(UUID call, Collection<UUID> applications);

    /**
     * What an application is about.
     *
     * @param languages in which it is written: whoever reads it has to read all of them
     */
    record Told(Subject subject, Set<String> languages) {}
}
