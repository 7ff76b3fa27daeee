package de.kommig.eventstore.consuming;

import de.kommig.eventstore.store.StoredEvent;

/**
 * An event as it came in, with its data read into the record of the published language.
 *
 * @param stored all attributes, and the data as text
 * @param data the record, e.g. {@code ApplicationEvent.Submitted}; an {@link UnknownFact} when a newer service wrote a type
 *     that this one does not know yet
 */
public record ReceivedEvent(StoredEvent stored, Object data) {

    /** A type this service does not know: its version counts, its content is passed over. */
    public record UnknownFact(String type) {}
}
