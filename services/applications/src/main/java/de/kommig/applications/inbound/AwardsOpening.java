package de.kommig.applications.inbound;

import de.kommig.applications.award.Award;
import de.kommig.applications.awarding.OpeningAwards;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.handling.Outcome;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When an application is approved, its award is opened. */
@Component
class AwardsOpening implements Reaction {

    private final OpeningAwards opening;
    private final Commands commands;

    AwardsOpening(OpeningAwards opening, Commands commands) {
        this.opening = opening;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "awards-opening";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof ApplicationEvent.Approved approved) {
            Outcome<Award> outcome = opening.open(approved, commands.following(event, "applications"));
            if (outcome instanceof Outcome.Rejected<Award>(var reason) && !reason.alreadyDone()) {
                throw new IllegalStateException(event.stored().id() + " opens no award: " + reason.code());
            }
        }
    }
}
