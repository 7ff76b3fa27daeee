package de.kommig.organisations.belonging;

import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.organisations.accesses.Onlooker;
import de.kommig.organisations.admitting.ClientPurposes;
import de.kommig.organisations.lookingup.LookingUp;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.standing.Deed;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.NotFound;
import de.kommig.web.Person;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows who belongs to an organisation; to its members and to KomMig's. */
@Component
public class SeeingMembers {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final ClientPurposes purposes;
    private final LookingUp lookingUp;
    private final Clock clock;

    public SeeingMembers(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            ClientPurposes purposes,
            LookingUp lookingUp,
            Clock clock) {
        this.organisations = organisations;
        this.purposes = purposes;
        this.lookingUp = lookingUp;
        this.clock = clock;
    }

    /**
     * The organisation, for those who may look inside.
     *
     * @throws NotFound (404) for strangers
     */
    public Versioned<Organisation> visible(UUID id, Person person) {
        Versioned<Organisation> found = organisations.load(id);
        OrganisationAccess.require(Deed.LOOK_INSIDE, found.state(), person, clock.instant());
        return found;
    }

    /** The members of an organisation, for somebody of whom it is known that they may see them. */
    public MembersSheet sheet(Organisation state) {
        return sheet(registered(state), Map.of());
    }

    /** The same with their names; that the onlooker has seen them is noted. */
    public MembersSheet named(Organisation state, Onlooker onlooker) {
        Organisation.Registered organisation = registered(state);
        List<UUID> members =
                organisation.members().all().stream().map(Membership::member).toList();
        return sheet(organisation, lookingUp.names(members, onlooker));
    }

    private MembersSheet sheet(Organisation.Registered organisation, Map<UUID, String> names) {
        return MembersSheet.of(organisation, purposes.of(organisation), names);
    }

    private static Organisation.Registered registered(Organisation state) {
        if (state instanceof Organisation.Registered organisation) {
            return organisation;
        }
        throw new NotFound();
    }
}
