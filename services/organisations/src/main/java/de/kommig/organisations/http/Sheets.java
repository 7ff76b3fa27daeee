package de.kommig.organisations.http;

import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.registering.OrganisationSheet;
import de.kommig.web.NotFound;

/** Shows an organisation as everybody on the platform sees it. */
final class Sheets {

    private Sheets() {}

    /** @throws NotFound (404) when it is not there, or another goes on in its place */
    static OrganisationSheet of(Organisation state, Charters charters) {
        if (state instanceof Organisation.Registered registered) {
            return OrganisationSheet.of(registered, charters);
        }
        throw new NotFound();
    }
}
