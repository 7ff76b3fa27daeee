package de.kommig.applications.submitting;

import de.kommig.applications.application.Commitment;
import java.util.List;
import java.util.UUID;

/** The charters to which organisations have committed themselves. */
public interface Commitments {

    /** One for each charter at most; empty when there are none, or nobody here has heard of the organisation yet. */
    List<Commitment> of(UUID organisation);
}
