package de.kommig.contracts.organisation;

import java.util.UUID;

/** Facts about an organisation. */
public sealed interface OrganisationEvent {

    /** The organisation this is about. */
    UUID organisation();

    /** An organisation takes part from now on. */
    record Registered(UUID organisation, String name, LegalForm legalForm, Side side) implements OrganisationEvent {}
}
