package de.kommig.reviews.masking;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows who applies, and by which names they are recognised, as far as others have told. */
public interface WhoApplies {

    /** The organisation, those that were asked to take part with it, and those that go on in place of one of them. */
    Set<UUID> of(UUID application, UUID organisation);

    /** All names that these organisations have or had. */
    Set<String> names(Collection<UUID> organisations);
}
