package de.kommig.eventstore.handling;

import de.kommig.eventstore.decider.Rejection;

/**
 * What became of a command.
 *
 * @param <S> state of the aggregate
 */
public sealed interface Outcome<S> {

    /**
     * The command became an event; durable.
     *
     * @param state the aggregate after that event
     * @param version the event's version
     * @param repeated whether an earlier delivery of the same command had done it
     */
    record Accepted<S>(S state, long version, boolean repeated) implements Outcome<S> {}

    /** The command's id has been used for another request; nothing happened. */
    record Reused<S>() implements Outcome<S> {}

    /** Nothing happened. */
    record Rejected<S>(Rejection reason) implements Outcome<S> {}

    /** The caller's {@code expectedVersion} is not the stream's; nothing happened. */
    record Stale<S>(long actualVersion) implements Outcome<S> {}
}
