package de.kommig.eventstore.applying;

import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.ReceivedEvent.UnknownFact;
import de.kommig.eventstore.store.StreamId;
import java.util.List;
import java.util.Optional;

/** Hands every event to a reaction, whether it had it before or not: what is done already, the reaction itself must see. */
public final class ReplayTarget implements Target {

    private final Reaction reaction;

    public ReplayTarget(Reaction reaction) {
        this.reaction = reaction;
    }

    @Override
    public Fate apply(ReceivedEvent event) {
        if (!(event.data() instanceof UnknownFact)) {
            reaction.react(event);
        }
        return Fate.APPLIED;
    }

    @Override
    public Optional<Tally> applyAll(List<ReceivedEvent> events) {
        return Optional.empty();
    }

    @Override
    public boolean passOver(StreamId stream, long version) {
        return true;
    }

    @Override
    public void forget() {
        // Nothing is remembered.
    }

    @Override
    public boolean isSettling() {
        return false;
    }
}
