package de.kommig.benchmarks.delivering;

import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.Throughput;
import de.kommig.receiver.Behaviour;
import de.kommig.receiver.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A receiver's way of taking everything and noting how long after its entry was written it came. */
final class Arrivals implements Behaviour {

    private static final Pattern TIME = Pattern.compile("\"time\":\"([^\"]+)\"");

    private final AtomicLong count = new AtomicLong();
    private volatile Latencies latencies = new Latencies();
    private volatile Throughput throughput = new Throughput();

    @Override
    public Reply to(String id, String body) {
        long now = System.nanoTime();
        count.incrementAndGet();
        throughput.count(now);
        Matcher time = TIME.matcher(body);
        if (time.find()) {
            Duration since = Duration.between(Instant.parse(time.group(1)), Instant.now());
            latencies.record(now - Math.max(0, since.toNanos()), now);
        }
        return Reply.TAKEN;
    }

    /** Counts and measures into these from now on. */
    void into(Latencies other, Throughput rate) {
        latencies = other;
        throughput = rate;
    }

    long count() {
        return count.get();
    }
}
