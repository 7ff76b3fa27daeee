package de.kommig.organisations.inviting;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.web.NameUuid;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes back the open invitations of somebody whom the organisation has made decide no longer: one of them could be to an address of their
 * own, and let them in again. Done any number of times, it is done once.
 */
@Component
public class TakingBack {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Invitations invitations;

    public TakingBack(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations, Invitations invitations) {
        this.organisations = organisations;
        this.invitations = invitations;
    }

    /** Takes back all that this person has sent in the organisation's name and nobody has accepted. */
    public void takeBack(UUID organisation, UUID invitedBy, CommandContext context) {
        invitations.of(organisation).values().stream()
                .filter(kept -> kept.invitedBy().equals(invitedBy))
                .map(KeptInvitation::id)
                .forEach(invitation -> {
                    // Refused when it has just been accepted or was never sent: then there is nothing to take back.
                    var unused = organisations.handle(
                            organisation,
                            new OrganisationCommand.WithdrawInvitation(invitation),
                            about(invitation, context));
                });
    }

    private static CommandContext about(UUID invitation, CommandContext context) {
        return new CommandContext(
                NameUuid.of("command", context.commandId().toString(), invitation.toString()),
                "",
                context.actor(),
                context.correlationId(),
                context.now(),
                OptionalLong.empty());
    }
}
