package de.kommig.applications.prechecking;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows what organisations have handed in, as far as the lists have come: of two at the same moment it may know neither. */
@FunctionalInterface
public interface OtherApplications {

    /**
     * Whether one has been handed in to the call and not withdrawn.
     *
     * @param organisations all ids under which the organisation is known
     * @param but one that does not count
     */
    boolean exist(UUID call, Set<UUID> organisations, @Nullable UUID but);
}
