package de.kommig.testing.fuzzing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request, byte for byte.
 *
 * @param number which one of the run
 * @param collection what it is about, e.g. {@code /api/calls}
 * @param method as sent
 * @param target path and query as sent, each character a byte
 * @param headers lines as sent, each character a byte
 */
record FuzzRequest(int number, String collection, String method, String target, List<String> headers, byte[] body) {

    private static final int SHOWN = 3_000;

    byte[] bytes() {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** As sent, with everything that is not visible ASCII escaped; what is very long is cut in the middle. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        for (byte b : bytes()) {
            if (b == '\n' || (b >= ' ' && b <= '~' && b != '\\')) {
                shown.append((char) b);
            } else if (b != '\r') {
                shown.append("\\x%02x".formatted(b & 0xff));
            }
        }
        int length = shown.length();
        return length <= 2 * SHOWN
                ? shown.toString()
                : shown.substring(0, SHOWN) + "… (" + (length - 2 * SHOWN) + " more) …"
                        + shown.substring(length - SHOWN);
    }
}
