package de.kommig.organisations.standing;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.web.Forbidden;
import de.kommig.web.NotFound;
import de.kommig.web.Person;
import de.kommig.web.Role;
import de.kommig.web.membership.Affiliation;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

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
        if (komMigMay(deed, organisation, person)) {
            return organisation;
        }
        throw role.isPresent() ? new Forbidden() : new NotFound();
    }

    /** Whether the person may act for KomMig's own organisation, beside whatever else. */
    public static boolean coordinates(Person person) {
        return atKomMig(person).anyMatch(one -> one.memberRole().mayAct());
    }

    /** Whether the person belongs to KomMig's own organisation in any role, and so reads all that it sees. */
    public static boolean isAtKomMig(Person person) {
        return atKomMig(person).findAny().isPresent();
    }

    private static Stream<Affiliation> atKomMig(Person person) {
        return person.affiliations().stream().filter(one -> one.role() == Role.COORDINATOR);
    }

    private static boolean allows(Deed deed, MemberRole role) {
        return switch (deed) {
            case GOVERN, APPOINT, NAME -> role == MemberRole.OWNER;
            case DESCRIBE -> role.mayAct();
            case LOOK_INSIDE -> true;
        };
    }

    private static boolean komMigMay(Deed deed, Organisation.Registered organisation, Person person) {
        return switch (deed) {
            case LOOK_INSIDE -> isAtKomMig(person);
            case APPOINT -> coordinates(person) && !organisation.members().hasOwner();
            case NAME -> coordinates(person) && organisation.confirmed();
            case GOVERN, DESCRIBE -> false;
        };
    }
}
