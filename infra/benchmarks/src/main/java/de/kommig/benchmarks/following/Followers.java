package de.kommig.benchmarks.following;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Many connections, read by one thread. */
final class Followers implements AutoCloseable {

    private static final int AT_ONCE = 256 * 1024;
    private static final long PATIENCE_MILLIS = 60_000;

    private final List<Follower> all = new ArrayList<>();
    private final ConcurrentLinkedQueue<Follower> arriving = new ConcurrentLinkedQueue<>();
    private final Selector selector;
    private final Arrivals arrivals;
    private final Thread thread;
    private final AtomicInteger broken = new AtomicInteger();
    private volatile boolean closed;

    /** @param arrivals is told of what comes */
    Followers(Arrivals arrivals) throws IOException {
        this.selector = Selector.open();
        this.arrivals = arrivals;
        this.thread = Thread.ofPlatform().name("followers").start(this::read);
    }

    /** Connects one more. */
    void connect(InetSocketAddress address, String request, long after) throws IOException {
        Follower follower = Follower.of(address, request, after);
        all.add(follower);
        arriving.add(follower);
        selector.wakeup();
    }

    /** Waits until all are answered, and well. */
    void awaitOpen() throws InterruptedException, IOException {
        if (!await(Follower::isOpen)) {
            Follower one =
                    all.stream().filter(each -> !each.isOpen()).findFirst().orElseThrow();
            throw new IOException("a stream is not opened: " + one.head());
        }
    }

    /** Waits until all have got this number, for a minute; returns whether they have. */
    boolean awaitLast(long number) throws InterruptedException {
        return await(follower -> follower.last() >= number);
    }

    private boolean await(Predicate<Follower> there) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end && broken.get() == 0) {
            if (all.stream().allMatch(there)) {
                return true;
            }
            Thread.sleep(20);
        }
        return all.stream().allMatch(there);
    }

    /** Connections that have broken off. */
    int broken() {
        return broken.get();
    }

    /** How often a number did not follow the one before. */
    long wrong() {
        return all.stream().mapToLong(Follower::wrong).sum();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(AT_ONCE);
        byte[] bytes = new byte[AT_ONCE];
        try {
            while (!closed) {
                for (Follower next = arriving.poll(); next != null; next = arriving.poll()) {
                    next.channel.register(selector, SelectionKey.OP_READ, next);
                }
                selector.select(key -> read(key, buffer, bytes), 100);
            }
        } catch (IOException e) {
            broken.incrementAndGet();
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer, byte[] bytes) {
        Follower follower = (Follower) key.attachment();
        try {
            buffer.clear();
            int length = follower.channel.read(buffer);
            long now = System.nanoTime();
            if (length < 0) {
                throw new IOException("the end");
            }
            buffer.flip().get(bytes, 0, length);
            follower.read(bytes, length, now, arrivals);
        } catch (IOException gone) {
            key.cancel();
            broken.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        for (Follower each : all) {
            each.close();
        }
        selector.close();
    }
}
