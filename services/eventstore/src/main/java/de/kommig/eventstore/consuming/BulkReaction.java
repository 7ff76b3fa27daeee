package de.kommig.eventstore.consuming;

import java.util.List;

/** A reaction for which many events at once cost little more than one. */
public interface BulkReaction extends Reaction {

    /**
     * Does what the events ask for, in their order. When it fails, some of it may have been done, and the same events come again one by
     * one.
     */
    void reactAll(List<ReceivedEvent> events);

    @Override
    default void react(ReceivedEvent event) {
        reactAll(List.of(event));
    }
}
