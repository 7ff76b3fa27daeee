package de.kommig.eventstore.receiving;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes gaps in the background, one after the other, so that a long look through a topic holds up no listener. */
public final class Repairs implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Repairs.class);

    private static final int PATIENCE_SECONDS = 5;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("stream-repair").daemon().factory());
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Repairs a stream soon; asking again before it has begun changes nothing. */
    public void request(String subscription, String stream, Recovery recovery) {
        String key = subscription + "/" + stream;
        if (!closed && underWay.add(key)) {
            worker.execute(() -> {
                underWay.remove(key);
                repair(key, () -> {
                    if (recovery.repair(stream)) {
                        log.info("{} is whole again and goes on", key);
                    } else {
                        log.error("{} has a gap that its topic does not close", key);
                    }
                });
            });
        }
    }

    /** Looks at all gaps of a subscription from time to time. */
    public void every(String subscription, Duration interval, Recovery recovery) {
        ScheduledFuture<?> unused = worker.scheduleWithFixedDelay(
                () -> repair(subscription, recovery::repairAll),
                interval.toMillis(),
                interval.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static void repair(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failure) {
            log.warn("repairing {} did not work this time: {}", what, failure.toString());
        }
    }

    /** Whether the service is stopping, so that nothing long should go on. */
    public boolean isClosed() {
        return closed;
    }

    /** Lets what is under way come to its end; interrupts it only when that takes long. */
    @Override
    public void close() {
        closed = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
