package de.kommig.feeds.delivering;

import de.kommig.feeds.sending.Answer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;

/**
 * What is counted of deliveries: the timer {@code kommig.webhooks.posts} (by {@code outcome}: delivered, refused, unanswered), the timer
 * {@code .delay} (from an event's time to its delivery at the first attempt) and the counters {@code .given-up} and {@code .stopped}.
 */
final class DeliveryMetrics {

    private final Timer delivered;
    private final Timer refused;
    private final Timer unanswered;
    private final Timer delay;
    private final Counter givenUp;
    private final Counter stopped;

    DeliveryMetrics(MeterRegistry meters) {
        delivered = meters.timer("kommig.webhooks.posts", "outcome", "delivered");
        refused = meters.timer("kommig.webhooks.posts", "outcome", "refused");
        unanswered = meters.timer("kommig.webhooks.posts", "outcome", "unanswered");
        delay = meters.timer("kommig.webhooks.delay");
        givenUp = meters.counter("kommig.webhooks.given-up");
        stopped = meters.counter("kommig.webhooks.stopped");
    }

    void count(Answer answer, Ruling ruling) {
        Timer timer = ruling instanceof Ruling.Delivered
                ? delivered
                : answer instanceof Answer.Answered ? refused : unanswered;
        timer.record(answer.took());
        if (ruling instanceof Ruling.GivenUp) {
            givenUp.increment();
        } else if (ruling instanceof Ruling.Stop) {
            stopped.increment();
        }
    }

    /** Something arrived at its first attempt. */
    void arrived(Instant happened, Instant now) {
        Duration since = Duration.between(happened, now);
        delay.record(since.isNegative() ? Duration.ZERO : since);
    }
}
