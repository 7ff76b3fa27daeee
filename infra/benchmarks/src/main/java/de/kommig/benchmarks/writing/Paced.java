package de.kommig.benchmarks.writing;

import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.Pace;
import de.kommig.benchmarks.platform.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Sends many requests by a time table that does not wait for the platform, so that latency counts from when each was due. */
final class Paced {

    private static final int AT_ONCE = 64;

    private Paced() {}

    /**
     * Sends so many requests.
     *
     * @param request sends the one with this number and gives its answer back
     */
    static Latencies run(double perSecond, int number, IntFunction<Reply> request) throws InterruptedException {
        Latencies latencies = new Latencies();
        Pace pace = Pace.of(perSecond);
        all(number, i -> {
            long due = due(pace);
            Reply reply = request.apply(i);
            latencies.record(due, reply.answered());
            return reply;
        });
        return latencies;
    }

    /** The same as fast as they go, unmeasured. */
    static void all(int number, IntFunction<Reply> request) throws InterruptedException {
        all(AT_ONCE, number, request);
    }

    /** The same, so many at once. */
    static void all(int atOnce, int number, IntFunction<Reply> request) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Reply>> sent = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int one = i;
                sent.add(threads.submit(() -> request.apply(one)));
            }
            for (Future<Reply> one : sent) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static long due(Pace pace) {
        try {
            return pace.due();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
