package de.kommig.reviews.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.reviews.assigning.Departing;
import de.kommig.reviews.assigning.Replacing;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where somebody steps back or is taken out of a round that was planned, somebody else is asked; who is asked and gone is taken out. */
@Component
class ReplacingReaction implements Reaction {

    private final Replacing replacing;
    private final Departing departing;
    private final Commands commands;

    ReplacingReaction(Replacing replacing, Departing departing, Commands commands) {
        this.replacing = replacing;
        this.departing = departing;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "replacing";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ROUNDS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case RoundEvent.ReviewerAssigned it ->
                departing.asked(it.parties().application(), it.reviewer(), commands.following(event, "reviews"));
            case RoundEvent.AssignmentDeclined it ->
                replacing.replaceIn(it.parties(), commands.following(event, "reviews"));
            case RoundEvent.ReviewerRecused it ->
                replacing.replaceIn(it.parties(), commands.following(event, "reviews"));
            case RoundEvent.ReviewerReleased it ->
                replacing.replaceIn(it.parties(), commands.following(event, "reviews"));
            default -> {
                // Nothing else leaves a place empty.
            }
        }
    }
}
