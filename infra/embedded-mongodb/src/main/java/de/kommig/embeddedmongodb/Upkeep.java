package de.kommig.embeddedmongodb;

import de.kommig.embeddedmongodb.changes.Pruning;
import de.kommig.embeddedmongodb.commands.EmbeddedBackend;
import de.kommig.embeddedmongodb.cursors.OpenCursors;
import de.kommig.embeddedmongodb.store.Compaction;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a running database does for itself, about every second.
 */
final class Upkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final long PERIOD_MILLIS = 1_000;
    private static final int CLOSING_SECONDS = 10;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-mongodb-upkeep").factory());

    Upkeep(Pruning pruning, Compaction compaction, OpenCursors cursors, EmbeddedBackend backend) {
        List<Runnable> chores = List.of(pruning::run, compaction::step, cursors::closeIdle, backend::forgetOld);
        thread.scheduleWithFixedDelay(
                () -> chores.forEach(Upkeep::attempt), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        // Not interrupted: an interrupt during a write would close the database file.
        thread.shutdown();
        try {
            thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void attempt(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            LOG.warn("The database's upkeep failed; it is tried again", e);
        }
    }
}
