package de.kommig.organisations.listing;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import java.util.UUID;

/** An organisation in a list. */
public record OrganisationRow(UUID id, String name, LegalForm legalForm, Side side) {}
