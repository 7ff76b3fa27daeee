package de.kommig.eventstore.decider;

/**
 * What a decider answers.
 *
 * @param <E> the events of the aggregate
 */
public sealed interface Decision<E> {

    /** The command is right; this is what happened. */
    record Accepted<E>(E event) implements Decision<E> {}

    /** The command cannot be carried out; nothing happened. */
    record Rejected<E>(Rejection reason) implements Decision<E> {}

    static <E> Decision<E> accepted(E event) {
        return new Accepted<>(event);
    }

    static <E> Decision<E> rejected(Rejection reason) {
        return new Rejected<>(reason);
    }
}
