package de.kommig.organisations.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.organisations.merging.TakingOver;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When an organisation has ended as a duplicate, the other one takes over from it. */
@Component
class TakingOverDuplicates implements Reaction {

    private final TakingOver takingOver;
    private final Commands commands;

    TakingOverDuplicates(TakingOver takingOver, Commands commands) {
        this.takingOver = takingOver;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "taking-over";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof OrganisationEvent.Merged merged) {
            takingOver.takeOver(merged, commands.following(event, "organisations"));
        }
    }
}
