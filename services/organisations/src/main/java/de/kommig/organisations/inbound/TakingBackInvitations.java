package de.kommig.organisations.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.organisations.inviting.TakingBack;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever has been removed, or been given a role that does not decide, has nobody join by an invitation of theirs. */
@Component
class TakingBackInvitations implements Reaction {

    private final TakingBack takingBack;
    private final Commands commands;

    TakingBackInvitations(TakingBack takingBack, Commands commands) {
        this.takingBack = takingBack;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "taking-back-invitations";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case OrganisationEvent.MemberRemoved it -> takeBack(event, it.organisation(), it.member());
            case OrganisationEvent.MemberRoleChanged it
            when it.role() != MemberRole.OWNER -> takeBack(event, it.organisation(), it.member());
            default -> {
                // Whoever leaves of their own accord has invited nobody against the organisation's will.
            }
        }
    }

    private void takeBack(ReceivedEvent event, UUID organisation, UUID member) {
        takingBack.takeBack(organisation, member, commands.following(event, "organisations"));
    }
}
