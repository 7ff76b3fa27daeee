package de.kommig.feeds.sending;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** Answers with one byte every tenth of a second, for ever: never silent for long, and never done. */
final class DrippingServer implements AutoCloseable {

    private static final long PAUSE = 100_000_000;

    private final ServerSocket socket;

    private DrippingServer(ServerSocket socket) {
        this.socket = socket;
    }

    static DrippingServer start() throws IOException {
        DrippingServer server = new DrippingServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    private void serve() {
        try (Socket client = socket.accept()) {
            OutputStream out = client.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (!socket.isClosed()) {
                out.write('.');
                out.flush();
                LockSupport.parkNanos(PAUSE);
            }
        } catch (IOException gone) {
            // The other side has had enough.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
