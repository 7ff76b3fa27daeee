package de.kommig.organisations.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.repeating.Regularly;
import de.kommig.organisations.inviting.Invitations;
import de.kommig.organisations.inviting.MailQueue;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Has invitations mailed once their event is there, and forgets them once they are closed. It puts mail into a queue and sends none
 * itself: a mail server that is away must hold up no stream.
 */
@Component
class InvitationsReaction implements Reaction {

    private final Invitations invitations;
    private final MailQueue queue;
    private final Regularly mailing;
    private final Clock clock;

    InvitationsReaction(
            Invitations invitations, MailQueue queue, @Qualifier("mailing") Regularly mailing, Clock clock) {
        this.invitations = invitations;
        this.queue = queue;
        this.mailing = mailing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case OrganisationEvent.MemberInvited it -> {
                queue.release(it.invitation(), clock.instant());
                mailing.soon();
            }
            case OrganisationEvent.InvitationWithdrawn it -> invitations.forget(it.invitation());
            case OrganisationEvent.MemberJoined it -> invitations.forget(it.invitation());
            case OrganisationEvent.Merged it -> invitations.forgetAllOf(it.organisation());
            default -> {
                // All else changes nothing about who has been invited.
            }
        }
    }
}
