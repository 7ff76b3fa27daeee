package de.kommig.feeds.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers 500 to everything; what is posted to {@code /garrulous} 200, and behind it, unasked, that something else is gone. */
final class GarrulousServer implements AutoCloseable {

    private static final String FAILED = "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n";
    private static final String TWICE =
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n";

    private final ServerSocket socket;

    private GarrulousServer(ServerSocket socket) {
        this.socket = socket;
    }

    static GarrulousServer start() throws IOException {
        GarrulousServer server = new GarrulousServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException over) {
                return;
            }
        }
    }

    private static void answer(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = client.getOutputStream();
            for (String request = in.readLine(); request != null; request = in.readLine()) {
                int length = 0;
                for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                        length = Integer.parseInt(
                                line.substring("content-length:".length()).strip());
                    }
                }
                for (int i = 0; i < length; i++) {
                    in.read();
                }
                out.write((request.contains("/garrulous") ? TWICE : FAILED).getBytes(StandardCharsets.US_ASCII));
                out.flush();
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
