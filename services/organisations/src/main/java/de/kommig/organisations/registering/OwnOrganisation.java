package de.kommig.organisations.registering;

import de.kommig.organisations.organisation.Organisation;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;

/** Who may change an organisation: whoever acts for it, and nobody else. */
public final class OwnOrganisation {

    private OwnOrganisation() {}

    /** Whether the caller may change the organisation. */
    static boolean mayChange(Organisation state, Caller caller) {
        return state instanceof Organisation.Registered organisation && caller.actsFor(organisation.id());
    }

    /**
     * Lets only those go on who may change it.
     *
     * @throws NotFound (404) for everybody else, whether it exists or not
     */
    public static void require(Organisation state, Caller caller) {
        if (!mayChange(state, caller)) {
            throw new NotFound();
        }
    }
}
