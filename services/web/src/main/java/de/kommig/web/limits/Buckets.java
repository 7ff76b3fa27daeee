package de.kommig.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** One bucket for each client. Bounded: a bucket that has had the time to fill up again is as good as a new one and is dropped. */
final class Buckets {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final LimitSettings.Rate rate;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Buckets(LimitSettings.Rate rate, int clients, TimeMeter time) {
        this.rate = rate;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(clients)
                .expireAfterAccess(Duration.ofSeconds(1 + rate.burst() / rate.perSecond()))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Takes one request out of the client's bucket: 0, or the whole seconds, rounded up, after which there is one again. */
    int take(String client) {
        var probe = of(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.toIntExact(Math.max(1, Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS_PER_SECOND)));
    }

    /** Puts a request back that turned out not to count. */
    void putBack(String client) {
        of(client).addTokens(1);
    }

    private Bucket of(String client) {
        return buckets.get(
                client,
                unknown -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit ->
                                limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                        .build());
    }
}
