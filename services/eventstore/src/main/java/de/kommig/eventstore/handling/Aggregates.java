package de.kommig.eventstore.handling;

import de.kommig.contracts.EventFamily;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.eventstore.store.VersionConflict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All aggregates of one kind: loads them, has the decider decide, appends what it accepts.
 *
 * @param <S> state
 * @param <C> commands
 * @param <E> events
 */
public final class Aggregates<S, C, E> {

    /** Conflicts in a row after which something other than bad luck must be at work. */
    private static final int ATTEMPTS = 20;

    private final EventStore store;
    private final EventFamily<E> family;
    private final Decider<S, C, E> decider;

    public Aggregates(EventStore store, EventFamily<E> family, Decider<S, C, E> decider) {
        this.store = store;
        this.family = family;
        this.decider = decider;
    }

    /** The aggregate as it is now. */
    public Versioned<S> load(UUID id) {
        List<StoredEvent> events = store.read(stream(id));
        return new Versioned<>(decider.stateAfter(decoded(events)), events.size());
    }

    /**
     * The same for who has known it before: only what has happened since then is read.
     *
     * @param known as it was at some time
     */
    public Versioned<S> load(UUID id, Versioned<S> known) {
        S state = known.state();
        long version = known.version();
        for (StoredEvent event : store.read(stream(id), known.version())) {
            state = decider.evolve().apply(state, decode(event));
            version = event.version();
        }
        return new Versioned<>(state, version);
    }

    /** What has happened to it so far, oldest first; empty when there is none. */
    public List<Happened<E>> history(UUID id) {
        return store.read(stream(id)).stream()
                .map(event -> new Happened<>(decode(event), event.version(), event.time()))
                .toList();
    }

    /**
     * Carries out a command, once however often it is delivered.
     *
     * @throws TooMuchContention when others appended first, time and again
     */
    public Outcome<S> handle(UUID id, C command, CommandContext context) {
        return handle(id, state -> command, context);
    }

    /**
     * Carries out a command that depends on the state it is decided on, or on whether the caller may know of that state.
     *
     * @param command asked once for each state that is tried, also when the command turns out to have been carried out before;
     *     what it throws comes through, and nothing has happened
     * @throws TooMuchContention when others appended first, time and again
     */
    public Outcome<S> handle(UUID id, Function<S, C> command, CommandContext context) {
        return handleVersioned(id, versioned -> command.apply(versioned.state()), context);
    }

    /**
     * The same for a command that needs something done before it, which must not be done for one that is {@link Outcome.Stale}.
     *
     * @param command asked once for each version that is tried; see {@link #handle(UUID, Function, CommandContext)}
     * @throws TooMuchContention when others appended first, time and again
     */
    public Outcome<S> handleVersioned(UUID id, Function<Versioned<S>, C> command, CommandContext context) {
        return handle(id, command, context, true);
    }

    /**
     * The same for a command of which a repeat is answered as before whatever has become of the aggregate since. Whether the caller may know of the
     * state that the repeat tells does not have to depend on what the aggregate is now.
     *
     * @param command asked once for each version that is tried, and not when the command has been carried out before
     * @throws TooMuchContention when others appended first, time and again
     */
    public Outcome<S> handleOnce(UUID id, Function<Versioned<S>, C> command, CommandContext context) {
        return handle(id, command, context, false);
    }

    /** What became of a command that has been carried out before, for one that does something before it is handled; empty when it has not. */
    public Optional<Outcome<S>> repeated(UUID id, CommandContext context) {
        return repeated(store.read(stream(id)), context);
    }

    /**
     * For what can be asked for time and again: a command that was rejected has been carried out all the same when the aggregate is as it was to be.
     *
     * @param wanted whether it is
     */
    public Outcome<S> orAsWanted(UUID id, Outcome<S> outcome, Predicate<S> wanted) {
        if (outcome instanceof Outcome.Rejected<S>) {
            Versioned<S> found = load(id);
            if (wanted.test(found.state())) {
                return new Outcome.Accepted<>(found.state(), found.version(), true);
            }
        }
        return outcome;
    }

    private Optional<Outcome<S>> repeated(List<StoredEvent> events, CommandContext context) {
        int before = indexOfCause(events, context);
        if (before < 0) {
            return Optional.empty();
        }
        if (!events.get(before).causationId().equals(context.causationId())) {
            return Optional.of(new Outcome.Reused<>());
        }
        S stateThen = decider.stateAfter(decoded(events.subList(0, before + 1)));
        return Optional.of(new Outcome.Accepted<>(stateThen, before + 1L, true));
    }

    private Outcome<S> handle(
            UUID id, Function<Versioned<S>, C> command, CommandContext context, boolean askedForRepeats) {
        StreamId stream = stream(id);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            List<StoredEvent> events = store.read(stream);
            Optional<Outcome<S>> repeated = repeated(events, context);
            if (repeated.isPresent() && !askedForRepeats) {
                return repeated.get();
            }
            S state = decider.stateAfter(decoded(events));
            C wanted = command.apply(new Versioned<>(state, events.size()));
            if (repeated.isPresent()) {
                return repeated.get();
            }
            if (context.isStaleAt(events.size())) {
                return new Outcome.Stale<>(events.size());
            }
            switch (decider.decide().apply(state, wanted)) {
                case Decision.Rejected<E> rejected -> {
                    return new Outcome.Rejected<>(rejected.reason());
                }
                case Decision.Accepted<E> accepted -> {
                    try {
                        StoredEvent last = events.isEmpty() ? null : events.getLast();
                        StoredEvent stored = store.append(stream, last, newEvent(accepted.event(), context));
                        return new Outcome.Accepted<>(
                                decider.evolve().apply(state, accepted.event()), stored.version(), false);
                    } catch (VersionConflict somebodyWasFaster) {
                        continue;
                    }
                }
            }
        }
        throw new TooMuchContention(stream);
    }

    private StreamId stream(UUID id) {
        return new StreamId(family.aggregate(), id);
    }

    private List<E> decoded(List<StoredEvent> events) {
        return events.stream().map(this::decode).toList();
    }

    private E decode(StoredEvent event) {
        Class<? extends E> record = family.recordOf(event.type())
                .orElseThrow(() -> new IllegalStateException("no record for " + event.type() + " in " + event.id()));
        return EventJson.read(event.data(), record);
    }

    private NewEvent newEvent(E event, CommandContext context) {
        String type = family.typeOf(event);
        return new NewEvent(
                type,
                family.source(),
                context.now(),
                family.schemaUrl(type),
                context.correlationId(),
                context.causationId(),
                context.actor(),
                EventJson.write(event));
    }

    private static int indexOfCause(List<StoredEvent> events, CommandContext context) {
        for (int i = 0; i < events.size(); i++) {
            if (context.caused(events.get(i).causationId())) {
                return i;
            }
        }
        return -1;
    }
}
