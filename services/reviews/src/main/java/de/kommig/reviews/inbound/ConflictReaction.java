package de.kommig.reviews.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.reviews.conflict.ConflictWatch;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever turns out to be biased is taken out of the round, and others learn by that who must not be asked. */
@Component
class ConflictReaction implements Reaction {

    private final ConflictWatch watch;

    ConflictReaction(ConflictWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "conflicts";
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                EventFamilies.ORGANISATIONS.topic(), EventFamilies.APPLICATIONS.topic(), EventFamilies.ROUNDS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        watch.learn(event);
    }
}
