package de.kommig.organisations.belonging;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationRejection;
import de.kommig.organisations.standing.Deed;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.NotFound;
import de.kommig.web.Person;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Changes what members may do and who is one; for owners, and each for themselves. */
@Component
public class ChangingMembers {

    private static final Set<OrganisationRejection> STRANGER = Set.of(
            OrganisationRejection.NO_MEMBER,
            OrganisationRejection.NOT_REGISTERED,
            OrganisationRejection.ALREADY_MERGED);

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;

    public ChangingMembers(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations) {
        this.organisations = organisations;
    }

    /** Gives a member another role; for owners. */
    public Outcome<Organisation> changeRole(
            UUID id, UUID member, MemberRole role, Person person, CommandContext context) {
        return govern(id, new OrganisationCommand.ChangeRole(member, role), person, context);
    }

    /** Lets a member go: anybody themselves, owners everybody. */
    public Outcome<Organisation> end(UUID id, UUID member, Person person, CommandContext context) {
        return member.equals(person.id())
                ? leave(id, member, context)
                : govern(id, new OrganisationCommand.Remove(member), person, context);
    }

    private Outcome<Organisation> govern(UUID id, OrganisationCommand command, Person person, CommandContext context) {
        return organisations.handle(
                id,
                state -> {
                    OrganisationAccess.require(Deed.GOVERN, state, person, context.now());
                    return command;
                },
                context);
    }

    /** Decided first, refused as a stranger afterwards: whoever has left and sends it again is told the same as the first time. */
    private Outcome<Organisation> leave(UUID id, UUID member, CommandContext context) {
        var leave = new OrganisationCommand.Leave(member, context.now());
        Outcome<Organisation> outcome = organisations.handle(id, leave, context);
        if (outcome instanceof Outcome.Rejected<Organisation>(var reason) && STRANGER.contains(reason)) {
            throw new NotFound();
        }
        return outcome;
    }
}
