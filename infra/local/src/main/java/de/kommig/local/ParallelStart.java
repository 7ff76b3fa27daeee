package de.kommig.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Starts several parts at once, on as many threads as there is something to gain, and waits for all of them. */
final class ParallelStart {

    private final BooleanSupplier cancelled;
    private final Progress progress;
    private final long begin = System.nanoTime();
    private final List<CompletableFuture<?>> tasks = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            2 + Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("kommig-start-", 1).factory());

    ParallelStart(BooleanSupplier cancelled, Progress progress) {
        this.cancelled = cancelled;
        this.progress = progress;
    }

    void task(String part, Runnable start) {
        tasks.add(CompletableFuture.runAsync(() -> run(part, start), threads));
    }

    <T> void taskAfter(CompletableFuture<T> needed, String part, Consumer<T> start) {
        tasks.add(needed.thenAcceptAsync(value -> run(part, () -> start.accept(value)), threads));
    }

    private void run(String part, Runnable start) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Stopped while starting");
        }
        start.run();
        progress.ready(part, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Returns when all are started; throws the first failure, but only once none is under way any more. */
    void await() {
        try {
            CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)).join();
        } finally {
            threads.shutdown();
        }
    }
}
