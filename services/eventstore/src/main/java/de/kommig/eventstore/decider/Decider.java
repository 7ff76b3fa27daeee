package de.kommig.eventstore.decider;

import java.util.List;
import java.util.function.BiFunction;

/**
 * The rules of one aggregate as two pure functions.
 *
 * @param <S> state, a sealed hierarchy
 * @param <C> commands, sealed
 * @param <E> events, sealed
 * @param initial the state before the first event
 * @param evolve total, never throws: the state after an event
 * @param decide the event that a command becomes, or the reason why it does not
 */
public record Decider<S, C, E>(S initial, BiFunction<S, E, S> evolve, BiFunction<S, C, Decision<E>> decide) {

    /** The state after these events, oldest first. */
    public S stateAfter(List<? extends E> events) {
        S state = initial;
        for (E event : events) {
            state = evolve.apply(state, event);
        }
        return state;
    }
}
