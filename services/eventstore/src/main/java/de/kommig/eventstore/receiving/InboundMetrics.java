package de.kommig.eventstore.receiving;

import de.kommig.eventstore.applying.Fate;
import de.kommig.eventstore.applying.Tally;
import de.kommig.eventstore.consuming.ReceivedEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What one subscription shows of itself, each with the tag {@code subscription}: the counters {@code kommig.events.applied},
 * {@code .duplicates} and {@code .gaps}, the gauge {@code .parked} (records that wait) and the timer {@code .lag} (from an event's time
 * to its application; seconds).
 */
public final class InboundMetrics {

    private final Clock clock;
    private final Counter applied;
    private final Counter duplicates;
    private final Counter gaps;
    private final Timer lag;

    public InboundMetrics(MeterRegistry registry, String subscription, Supplier<Number> parked, Clock clock) {
        this.clock = clock;
        this.applied = registry.counter("kommig.events.applied", "subscription", subscription);
        this.duplicates = registry.counter("kommig.events.duplicates", "subscription", subscription);
        this.gaps = registry.counter("kommig.events.gaps", "subscription", subscription);
        this.lag = registry.timer("kommig.events.lag", "subscription", subscription);
        Gauge.builder("kommig.events.parked", parked)
                .tag("subscription", subscription)
                .register(registry);
    }

    void count(ReceivedEvent event, Fate fate) {
        switch (fate) {
            case APPLIED -> {
                applied.increment();
                late(event);
            }
            case DUPLICATE -> duplicates.increment();
            case GAP -> gaps.increment();
            case IGNORED -> {
                // Nobody waits for it.
            }
        }
    }

    void count(Tally tally) {
        applied.increment(tally.applied());
        duplicates.increment(tally.duplicates());
    }

    void late(ReceivedEvent event) {
        Duration since = Duration.between(event.stored().time(), clock.instant());
        lag.record(since.isNegative() ? Duration.ZERO : since);
    }
}
