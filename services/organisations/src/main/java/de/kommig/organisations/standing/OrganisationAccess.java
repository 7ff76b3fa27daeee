package de.kommig.organisations.standing;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.web.Forbidden;
import de.kommig.web.NotFound;
import de.kommig.web.Person;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * Who may do what with an organisation, decided on the organisation itself and not on a projection: whoever has been removed a moment
 * ago is out, and whoever has registered it a moment ago is in.
 */
public final class OrganisationAccess {

    private OrganisationAccess() {}

    /**
     * Lets only those go on who may.
     *
     * @throws NotFound (404) for who does not belong to it, whether it exists or not
     * @throws Forbidden (403) for members whose role is too small for it
     */
    public static Organisation.Registered require(Deed deed, Organisation state, Person person, Instant now) {
        if (!(state instanceof Organisation.Registered organisation)) {
            throw new NotFound();
        }
        Optional<MemberRole> role = organisation.members().roleAt(person.id(), now);
        if (role.isPresent() && allows(deed, role.get())) {
            return organisation;
        }
        if (coordinates(person) && coordinatorsMay(deed, organisation)) {
            return organisation;
        }
        throw role.isPresent() ? new Forbidden() : new NotFound();
    }

    /** Whether the person acts for KomMig's own organisation, beside whatever else. */
    public static boolean coordinates(Person person) {
        return person.affiliations().stream()
                .anyMatch(one ->
                        one.role() == Role.COORDINATOR && one.memberRole().mayAct());
    }

    private static boolean allows(Deed deed, MemberRole role) {
        return switch (deed) {
            case GOVERN, APPOINT, NAME -> role == MemberRole.OWNER;
            case DESCRIBE -> role.mayAct();
            case LOOK_INSIDE -> true;
        };
    }

    private static boolean coordinatorsMay(Deed deed, Organisation.Registered organisation) {
        return switch (deed) {
            case LOOK_INSIDE -> true;
            case APPOINT -> !organisation.members().hasOwner();
            case NAME -> organisation.confirmed();
            case GOVERN, DESCRIBE -> false;
        };
    }
}
