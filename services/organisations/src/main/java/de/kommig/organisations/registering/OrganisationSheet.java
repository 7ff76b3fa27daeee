package de.kommig.organisations.registering;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.organisation.Organisation;
import java.util.UUID;

/** An organisation as everybody on the platform sees it. */
public record OrganisationSheet(UUID id, String name, LegalForm legalForm, Side side) {

    /** The sheet of an organisation. */
    public static OrganisationSheet of(Organisation.Registered organisation) {
        return new OrganisationSheet(
                organisation.id(), organisation.name(), organisation.legalForm(), organisation.side());
    }
}
