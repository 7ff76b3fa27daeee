package de.kommig.testing.fuzzing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back.
 *
 * @param status 0 when nothing came
 * @param type media type without parameters
 */
record FuzzAnswer(int status, String type, String body) {

    /** As long as the slowest answer may take. */
    static final int PATIENCE_MILLIS = 20_000;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}).*", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\r\ncontent-type:\\s*([^;\r]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHUNKED =
            Pattern.compile("\r\ntransfer-encoding:\\s*chunked", Pattern.CASE_INSENSITIVE);
    private static final String END = "\r\n\r\n";

    /**
     * Sends a request on a connection of its own; no client library in between that refuses to, or tidies up.
     *
     * @throws IOException when the answer does not come in time or the connection breaks
     */
    static FuzzAnswer to(int port, FuzzRequest request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request.bytes());
                // So that the service does not wait for a body that was announced and is not there.
                socket.shutdownOutput();
            } catch (IOException refused) {
                // The service may answer, and close, before it has read everything.
            }
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static FuzzAnswer read(String text) {
        Matcher status = STATUS.matcher(text);
        int end = text.indexOf(END);
        if (!status.matches() || end < 0) {
            return new FuzzAnswer(0, "", text);
        }
        String head = text.substring(0, end);
        String rest = text.substring(end + END.length());
        if (status.group(1).startsWith("1")) {
            return read(rest);
        }
        Matcher type = TYPE.matcher(head);
        return new FuzzAnswer(
                Integer.parseInt(status.group(1)),
                type.find() ? type.group(1).strip().toLowerCase(Locale.ROOT) : "",
                CHUNKED.matcher(head).find() ? joined(rest) : rest);
    }

    /** Sizes count bytes and this counts characters, so the sizes are only taken out. */
    private static String joined(String chunks) {
        return chunks.replaceAll("(?:^|\r\n)[0-9a-f]{1,6}\r\n", "").strip();
    }
}
