package de.kommig.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.decider.Rejection;
import java.util.ArrayList;
import java.util.List;

/**
 * Given events, when command, then event or rejection:
 *
 * <pre>{@code
 * DeciderFixture.of(ApplicationDecider.DECIDER)
 *         .given(drafted, submitted)
 *         .when(new Withdraw())
 *         .then(new Withdrawn());
 * }</pre>
 *
 * Immutable: a fixture with a history can be kept and used by many tests. Events of the published language are held against their
 * JSON Schema on the way, see {@link EventSchemas}.
 */
public final class DeciderFixture<S, C, E> {

    private final Decider<S, C, E> decider;
    private final List<E> history;

    private DeciderFixture(Decider<S, C, E> decider, List<E> history) {
        this.decider = decider;
        this.history = history;
    }

    /** A fixture in which nothing has happened yet. */
    public static <S, C, E> DeciderFixture<S, C, E> of(Decider<S, C, E> decider) {
        return new DeciderFixture<>(decider, List.of());
    }

    /** The same with these events behind all that were given before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the events are only read
    public final DeciderFixture<S, C, E> given(E... events) {
        List<E> longer = new ArrayList<>(history);
        longer.addAll(List.of(events));
        longer.forEach(EventSchemas::check);
        return new DeciderFixture<>(decider, List.copyOf(longer));
    }

    /** The state after what was given. */
    public S state() {
        return decider.stateAfter(history);
    }

    /** Has the decider decide. */
    public Decided when(C command) {
        return new Decided(decider.decide().apply(state(), command));
    }

    /** A decision, to be compared with what was expected. */
    public final class Decided {

        private final Decision<E> decision;

        private Decided(Decision<E> decision) {
            this.decision = decision;
        }

        /** The command became exactly this event; the fixture with it in its history is returned, to go on from. */
        public DeciderFixture<S, C, E> then(E event) {
            assertThat(decision).isEqualTo(Decision.accepted(event));
            DeciderFixture<S, C, E> after = given(event);
            assertThat(after.state()).as("state after " + event).isNotNull();
            return after;
        }

        /** The command was refused for exactly this reason. */
        public void thenRejected(Rejection reason) {
            assertThat(decision).isEqualTo(Decision.rejected(reason));
        }
    }
}
