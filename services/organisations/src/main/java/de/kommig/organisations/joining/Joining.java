package de.kommig.organisations.joining;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.inviting.InvitationToken;
import de.kommig.organisations.inviting.Invitations;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationRejection;
import de.kommig.web.Person;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes members of people who hold an invitation's secret, whoever they are: the secret went to one mailbox alone. */
@Component
public class Joining {

    /** An invitation that nobody ever sends. */
    private static final UUID NONE = new UUID(0, 0);

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Invitations invitations;

    public Joining(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations, Invitations invitations) {
        this.organisations = organisations;
        this.invitations = invitations;
    }

    /**
     * Accepts an invitation. It works once, also for somebody who is a member already: else a link that has done its duty would stay open for
     * whoever comes by it. Why a token is no good is not told: one that was made up, one with another secret, and one that has been used,
     * withdrawn or forgotten are all refused as {@link OrganisationRejection#NO_OPEN_INVITATION}.
     */
    public Outcome<Organisation> accept(InvitationToken token, Person person, CommandContext context) {
        boolean good = invitations.find(token.invitation()).filter(token::opens).isPresent();
        // Decided also for a token that is no good: it may be the same request once more, which was good the first
        // time.
        var command =
                new OrganisationCommand.AcceptInvitation(good ? token.invitation() : NONE, person.id(), context.now());
        Outcome<Organisation> outcome = organisations.handle(token.organisation(), command, context);
        if (outcome instanceof Outcome.Rejected<Organisation>(var reason)
                && reason == OrganisationRejection.ALREADY_A_MEMBER) {
            useUp(token, context);
        }
        return !good && outcome instanceof Outcome.Rejected<Organisation>
                ? new Outcome.Rejected<>(OrganisationRejection.NO_OPEN_INVITATION)
                : outcome;
    }

    /** A command of its own: neither the request's key nor its If-Match is about that. */
    private void useUp(InvitationToken token, CommandContext cause) {
        var unused = organisations.handle(
                token.organisation(),
                new OrganisationCommand.WithdrawInvitation(token.invitation()),
                new CommandContext(
                        UUID.randomUUID(),
                        "",
                        cause.actor(),
                        cause.correlationId(),
                        cause.now(),
                        OptionalLong.empty()));
    }
}
