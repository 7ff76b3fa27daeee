package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import java.util.UUID;

/** An organisation (any actor), as its events have made it. */
public sealed interface Organisation {

    /** Nobody has registered under this id. */
    record Unknown() implements Organisation {}

    /**
     * Takes part in the platform.
     *
     * @param id the organisation's id
     * @param name as it calls itself
     */
    record Registered(UUID id, String name, LegalForm legalForm, Side side) implements Organisation {}
}
