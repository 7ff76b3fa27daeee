package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import java.util.UUID;

/** What can be asked of an organisation. */
public sealed interface OrganisationCommand {

    /**
     * Take part from now on.
     *
     * @param organisation the id to register under
     * @param name 1 to 200 characters, trimmed
     */
    record Register(UUID organisation, String name, LegalForm legalForm, Side side) implements OrganisationCommand {}
}
