package de.kommig.feeds.guarding;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the operating system knows of names, on threads of its own: a look-up cannot be interrupted and would hold a carrier of virtual threads. A
 * name whose servers do not answer takes one thread, however many ask for it.
 */
public final class SystemLookup implements Lookup, AutoCloseable {

    private static final int THREADS = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("lookup-", 0).factory());
    private final Map<String, CompletableFuture<InetAddress[]>> underWay = new ConcurrentHashMap<>();

    @Override
    public InetAddress[] of(String host) throws UnknownHostException {
        CompletableFuture<InetAddress[]> answer = underWay.computeIfAbsent(host, this::begin);
        answer.whenComplete((addresses, failure) -> underWay.remove(host, answer));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).clone();
        } catch (ExecutionException failed) {
            throw new UnknownHostException(host);
        } catch (TimeoutException late) {
            throw new UnknownHostException(host + " takes too long to look up");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host + ": interrupted");
        }
    }

    private CompletableFuture<InetAddress[]> begin(String host) {
        CompletableFuture<InetAddress[]> answer = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                answer.complete(InetAddress.getAllByName(host));
            } catch (UnknownHostException unknown) {
                answer.completeExceptionally(unknown);
            }
        });
        return answer;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
