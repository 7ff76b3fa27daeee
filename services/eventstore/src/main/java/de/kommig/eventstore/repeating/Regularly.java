package de.kommig.eventstore.repeating;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does something at the start of the service and time and again until its end, on a thread of its own. */
public final class Regularly implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Regularly.class);
    private static final int PATIENCE_SECONDS = 10;

    private final String name;
    private final Duration interval;
    private final Runnable action;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService worker;

    /** @param name of the thread, and of what is done in the log */
    public Regularly(String name, Duration interval, Runnable action) {
        this.name = name;
        this.interval = interval;
        this.action = action;
    }

    /** Does it now, or once more when it is being done. */
    public void soon() {
        ScheduledExecutorService running = worker;
        if (running != null && !running.isShutdown() && wanted.compareAndSet(false, true)) {
            running.execute(() -> {
                wanted.set(false);
                act();
            });
        }
    }

    private void act() {
        try {
            action.run();
        } catch (RuntimeException failure) {
            // Without its message: it may quote what must not be in a log.
            log.warn("{} did not work this time: {}", name, failure.getClass().getName());
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        ScheduledFuture<?> unused =
                started.scheduleWithFixedDelay(this::act, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        worker = started;
    }

    /** Lets what is under way come to its end. */
    @Override
    public void stop() {
        ScheduledExecutorService running = worker;
        worker = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
