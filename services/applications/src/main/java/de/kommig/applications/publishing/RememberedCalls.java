package de.kommig.applications.publishing;

import de.kommig.applications.call.Call;
import de.kommig.eventstore.handling.Versioned;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Calls as they were when somebody last asked for them: a starting point, never an answer, because the event store is asked each time what
 * has happened since. What nobody has asked for lately is forgotten.
 */
final class RememberedCalls {

    /** More than a region has open at a time; one is some 50 kB at most. */
    private static final int MOST = 500;

    private final Map<UUID, Versioned<Call>> calls = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Versioned<Call>> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Versioned<Call>> get(UUID id) {
        return Optional.ofNullable(calls.get(id));
    }

    /** Keeps it, unless there is no such call; who was slower does not overwrite who knows more. */
    synchronized Versioned<Call> put(UUID id, Versioned<Call> call) {
        if (call.version() > 0) {
            calls.merge(id, call, (one, other) -> one.version() > other.version() ? one : other);
        }
        return call;
    }
}
