package de.kommig.applications.attaching;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as clamd does over the wire, and takes whatever has the word {@value #VIRUS} in it for infected. */
final class LittleClamd implements AutoCloseable {

    static final String VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private final ServerSocket server;

    LittleClamd(int port) {
        try {
            server = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException closed) {
                // The next one, if there is one.
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        String answer = !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND\0"
                : content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS)
                        ? "stream: Eicar-Test-Signature FOUND\0"
                        : "stream: OK\0";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
