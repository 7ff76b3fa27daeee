package de.kommig.applications.partnering;

import java.util.Optional;
import java.util.UUID;

/** Knows the organisations that can be asked to take part, as far as the organisations service has told. */
@FunctionalInterface
public interface PossiblePartners {

    /** Empty when nobody here has heard of it, and for funders and the coordination centre, which do not apply. */
    Optional<PossiblePartner> find(UUID organisation);
}
