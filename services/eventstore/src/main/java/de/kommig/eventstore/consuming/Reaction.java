package de.kommig.eventstore.consuming;

/**
 * Something that is done because of an event: a command, an entry in an inbox or a feed. Called with each version of a stream in turn;
 * after a crash an event may come once more, so what it does must be idempotent by event id.
 */
public non-sealed interface Reaction extends Subscription {

    /** Does what the event asks for. An exception leads to another try, then to parking the stream. */
    void react(ReceivedEvent event);
}
