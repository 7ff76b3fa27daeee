package de.kommig.web.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets keys a week after their first use, once an hour: nobody sends a request again so late. */
final class Forgetting implements AutoCloseable {

    static final Duration KEPT = Duration.ofDays(7);
    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

    private final IdempotencyKeys keys;
    private final Clock clock;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("idempotency-keys").factory());

    Forgetting(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    void begin() {
        var unused = hourly.scheduleWithFixedDelay(this::forget, 1, 1, TimeUnit.HOURS);
    }

    void forget() {
        try {
            keys.releaseBefore(clock.instant().minus(KEPT));
        } catch (RuntimeException later) {
            log.warn("old idempotency keys stay for another hour: {}", later.toString());
        }
    }

    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
