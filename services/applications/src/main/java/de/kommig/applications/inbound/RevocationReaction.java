package de.kommig.applications.inbound;

import de.kommig.applications.funding.EndingPassedOnCalls;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When an award is revoked, nobody is to apply any more to what was to be paid from it. */
@Component
class RevocationReaction implements Reaction {

    private final EndingPassedOnCalls ending;
    private final Commands commands;

    RevocationReaction(EndingPassedOnCalls ending, Commands commands) {
        this.ending = ending;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "revocations";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.AWARDS.topic(), EventFamilies.CALLS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case AwardEvent.Revoked it ->
                ending.endAll(it.parties().application(), commands.following(event, "applications"));
            case CallEvent.Published it -> ending.endIfRevoked(it.call(), commands.following(event, "applications"));
            default -> {
                // Nothing else takes the money away from under a call.
            }
        }
    }
}
