package de.kommig.benchmarks.watching;

import de.kommig.benchmarks.loading.Acknowledgement;
import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.Summary;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.NoAnswer;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Asks for a stakeholder's view, again and again at a short interval, until it names the event that was acknowledged. The time of the
 * answer that does is when the fact had arrived, so a figure contains one request and at most one interval too much.
 */
final class Probe implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int AT_ONCE = 64;

    private final Http http;
    private final Duration interval;
    private final Function<Acknowledgement, Optional<Request>> view;
    private final Latencies latencies = new Latencies();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param view where the event of an acknowledgement must appear; empty when it appears nowhere in this kind of view */
    Probe(Http http, Duration interval, Function<Acknowledgement, Optional<Request>> view) {
        this.http = http;
        this.interval = interval;
        this.view = view;
    }

    /** Begins to look for the event. */
    void watch(Acknowledgement acknowledgement) {
        view.apply(acknowledgement).ifPresent(request -> {
            if (places.tryAcquire()) {
                threads.execute(() -> {
                    look(request, acknowledgement);
                    places.release();
                });
            }
        });
    }

    private void look(Request request, Acknowledgement acknowledgement) {
        String event = '"' + acknowledgement.event() + '"';
        long deadline = acknowledgement.at() + LIMIT.toNanos();
        try {
            while (true) {
                Reply reply = http.send(request);
                boolean late = reply.answered() - deadline > 0;
                if (late || reply.body().contains(event)) {
                    latencies.record(acknowledgement.at(), reply.answered());
                    return;
                }
                Thread.sleep(interval);
            }
        } catch (NoAnswer notMeasured) {
            // The platform is down longer than anyone waits: that is reported by the load itself.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    Summary summary() {
        return latencies.summary();
    }

    /** Waits for what is still being looked for. */
    @Override
    public void close() {
        threads.close();
    }
}
