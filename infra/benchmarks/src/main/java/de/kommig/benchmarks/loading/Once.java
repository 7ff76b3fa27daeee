package de.kommig.benchmarks.loading;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * Does something once for each key, however many ask for it at the same time; the others wait for the first.
 *
 * @param <K> what it is done for
 * @param <V> what comes of it
 */
final class Once<K, V> {

    private final Map<K, CompletableFuture<V>> done = new ConcurrentHashMap<>();

    /**
     * What came of it.
     *
     * @throws RuntimeException what made it fail; it fails for all who ask
     */
    V of(K key, Callable<V> action) throws InterruptedException {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> first = done.putIfAbsent(key, mine);
        if (first != null) {
            return result(first);
        }
        try {
            mine.complete(action.call());
        } catch (Exception failed) {
            mine.completeExceptionally(failed);
        }
        return result(mine);
    }

    private static <V> V result(CompletableFuture<V> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            throw cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
        }
    }
}
