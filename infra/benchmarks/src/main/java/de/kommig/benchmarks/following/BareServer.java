package de.kommig.benchmarks.following;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What could not be less: one thread writes the same bytes to all who have connected, whatever they ask, each from their own place in them. Nobody is
 * let in or kept out, nothing is looked up, nothing is read from anywhere.
 */
final class BareServer implements AutoCloseable {

    private static final byte[] HEAD =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BACKLOG = 1000;

    private final ServerSocketChannel server;
    private final Selector selector;
    private final ByteBuffer bytes;
    private final AtomicInteger written = new AtomicInteger(HEAD.length);
    private final Thread thread;
    private volatile boolean closed;

    /** @param most how many bytes there will be */
    BareServer(int most) throws IOException {
        bytes = ByteBuffer.allocateDirect(most + HEAD.length);
        bytes.put(HEAD);
        selector = Selector.open();
        server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        thread = Thread.ofPlatform().name("bare server").start(this::serve);
    }

    InetSocketAddress address() throws IOException {
        return (InetSocketAddress) server.getLocalAddress();
    }

    /** Has this written to all. */
    void write(String text) {
        byte[] chunk = text.getBytes(StandardCharsets.UTF_8);
        bytes.put((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        bytes.put(chunk).put(new byte[] {'\r', '\n'});
        written.set(bytes.position());
        selector.wakeup();
    }

    private void serve() {
        try {
            int seen = 0;
            while (!closed) {
                selector.select(key -> accept(key), 10);
                int now = written.get();
                if (now > seen) {
                    selector.keys().forEach(key -> write(key, now));
                    seen = now;
                }
            }
        } catch (IOException e) {
            closed = true;
        }
    }

    private void accept(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                SocketChannel channel = server.accept();
                if (channel != null) {
                    channel.configureBlocking(false);
                    SelectionKey own = channel.register(
                            selector, SelectionKey.OP_WRITE, bytes.duplicate().position(0));
                    write(own, written.get());
                }
            } else {
                write(key, written.get());
            }
        } catch (IOException gone) {
            key.cancel();
        }
    }

    /** Waits for a reader who takes nothing more only when there is something for them. */
    private static void write(SelectionKey key, int until) {
        if (!(key.attachment() instanceof ByteBuffer own) || !key.isValid()) {
            return;
        }
        try {
            ((SocketChannel) key.channel()).write(own.limit(until));
            key.interestOps(own.hasRemaining() ? SelectionKey.OP_WRITE : 0);
        } catch (IOException gone) {
            key.cancel();
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
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
        server.close();
    }
}
