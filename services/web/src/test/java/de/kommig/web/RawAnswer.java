package de.kommig.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What comes back on a bare connection, where the usual client would not send the request, or would tidy it up.
 *
 * @param text the answer as it came, head and body
 */
record RawAnswer(String text) {

    /** Sends these characters, each a byte, and reads until the connection is closed. */
    static RawAnswer to(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new RawAnswer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The same for a request line and headers, after which the connection is closed. */
    static RawAnswer to(int port, String line, List<String> headers) throws IOException {
        return to(
                port,
                line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + String.join(
                                "",
                                headers.stream().map(header -> header + "\r\n").toList()) + "\r\n");
    }

    int status() {
        return Integer.parseInt(text.split(" ", 3)[1]);
    }

    String head() {
        return text.substring(0, text.indexOf("\r\n\r\n"));
    }

    /** All values of a header, in the order they came. */
    List<String> header(String name) {
        return head().lines()
                .skip(1)
                .map(line -> line.split(":\\s*", 2))
                .filter(parts -> parts[0].equalsIgnoreCase(name))
                .map(parts -> parts[1])
                .toList();
    }
}
