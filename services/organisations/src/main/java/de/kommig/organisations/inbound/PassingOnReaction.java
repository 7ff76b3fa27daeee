package de.kommig.organisations.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.organisations.passingon.PassingOn;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Once a funder allows an award to be passed on, its organisation may act as a funder; so may the one that goes on in its place. */
@Component
class PassingOnReaction implements Reaction {

    private final PassingOn passingOn;
    private final Commands commands;

    PassingOnReaction(PassingOn passingOn, Commands commands) {
        this.passingOn = passingOn;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "passing-on";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.AWARDS.topic(), EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case AwardEvent.RegrantingAllowed it ->
                passingOn.allow(
                        it.parties().organisation(),
                        it.parties().application(),
                        commands.following(event, "organisations"));
            case OrganisationEvent.Merged it ->
                passingOn.takeOver(it, award -> commands.following(event, "organisations passing on " + award));
            default -> {
                // Nothing else says what may be passed on.
            }
        }
    }
}
