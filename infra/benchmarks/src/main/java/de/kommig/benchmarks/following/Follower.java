package de.kommig.benchmarks.following;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One connection, and how far it has come. */
final class Follower implements AutoCloseable {

    final SocketChannel channel;
    private final EventText text = new EventText();
    private long last;
    private long wrong;

    private Follower(SocketChannel channel, long after) {
        this.channel = channel;
        this.last = after;
    }

    /** Connects and sends its request. */
    static Follower of(InetSocketAddress address, String request, long after) throws IOException {
        SocketChannel channel = SocketChannel.open(address);
        ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.configureBlocking(false);
        return new Follower(channel, after);
    }

    /** Takes in what has come. */
    void read(byte[] bytes, int length, long now, Arrivals arrivals) {
        text.read(bytes, length, number -> {
            if (number != last + 1) {
                wrong++;
            }
            last = number;
            arrivals.arrived(number, now);
        });
    }

    boolean isOpen() {
        return text.isOpen();
    }

    String head() {
        return text.head();
    }

    /** The number that came last. */
    long last() {
        return last;
    }

    /** How often a number did not follow the one before. */
    long wrong() {
        return wrong;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
