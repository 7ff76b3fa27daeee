package de.kommig.reviews.pool;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.eventstore.store.StreamId;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import de.kommig.web.StaleVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Somebody would like to review, says what they know, and acknowledges the trainings. */
@Service
public class Enrolling {

    private static final int ATTEMPTS = 20;

    private final Pool pool;
    private final Suspensions suspensions;
    private final TrainingVersions versions;
    private final ObjectProvider<OnDeclaring> listeners;

    Enrolling(Pool pool, Suspensions suspensions, TrainingVersions versions, ObjectProvider<OnDeclaring> listeners) {
        this.pool = pool;
        this.suspensions = suspensions;
        this.versions = versions;
        this.listeners = listeners;
    }

    /** What they have said so far. */
    public Optional<PoolEntry> find(UUID person) {
        return pool.find(person);
    }

    /**
     * Puts this in place of all that they have said before; the first time they enrol by it.
     *
     * @throws StaleVersion (412) when their entry is no longer as they saw it
     */
    public PoolEntry enrol(UUID person, ReviewerProfile profile, CommandContext context) {
        Instant now = now(context);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<PoolEntry> before = pool.find(person);
            requireSeen(before, context);
            PoolEntry after = before.map(entry -> entry.with(profile, now))
                    .orElseGet(() -> PoolEntry.enrolled(person, suspensions.outlast(person), profile, now));
            if (before.isPresent() ? pool.replace(after) : pool.insert(after)) {
                listeners.forEach(one -> one.declared(person));
                return after;
            }
        }
        throw new TooMuchContention(new StreamId("reviewer", person));
    }

    /**
     * Notes that they have read a training; what they have acknowledged already is not noted again.
     *
     * @throws RejectedCommand (409) when another version counts now
     * @throws NotFound (404) when they have not enrolled
     */
    public PoolEntry acknowledge(UUID person, Training training, String version, CommandContext context) {
        if (!versions.of(training).equals(version)) {
            throw new RejectedCommand(PoolRejection.TRAINING_HAS_CHANGED);
        }
        Acknowledgement one = new Acknowledgement(training, version, now(context));
        return pool.change(person, entry -> entry.hasAcknowledged(training, version) ? entry : entry.with(one))
                .orElseThrow(NotFound::new);
    }

    /**
     * Leaves the pool: nothing is left of what they have said, but that they are suspended, if they are. Reviews that they were asked for stay as they are.
     *
     * @throws StaleVersion (412) when their entry is no longer as they saw it
     */
    public void leave(UUID person, CommandContext context) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<PoolEntry> before = pool.find(person);
            if (before.isEmpty()) {
                return;
            }
            requireSeen(before, context);
            if (before.get().state() == PoolState.SUSPENDED) {
                suspensions.keep(person);
            }
            if (pool.remove(before.get())) {
                return;
            }
        }
        throw new TooMuchContention(new StreamId("reviewer", person));
    }

    /** The entry with its revision, for an {@code ETag}. */
    public static Versioned<PoolEntry> versioned(PoolEntry entry) {
        return new Versioned<>(entry, entry.revision());
    }

    private static void requireSeen(Optional<PoolEntry> before, CommandContext context) {
        long revision = before.map(PoolEntry::revision).orElse(0L);
        if (context.isStaleAt(revision)) {
            throw new StaleVersion(revision);
        }
    }

    private static Instant now(CommandContext context) {
        return context.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
