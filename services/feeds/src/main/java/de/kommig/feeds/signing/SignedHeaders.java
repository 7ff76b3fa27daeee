package de.kommig.feeds.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headers of Standard Webhooks 1.0.
 *
 * @param id {@code webhook-id}
 * @param timestamp {@code webhook-timestamp}: seconds since 1970
 * @param signature {@code webhook-signature}: {@code v1} and {@code v1a} of each secret, with spaces between them
 */
public record SignedHeaders(String id, String timestamp, String signature) {

    /**
     * Signs {@code <id>.<timestamp>.<body>}.
     *
     * @param id must have no full stop, which would let one message pass for another
     * @param at when this attempt is made
     * @param secrets all that receivers may know by now, the newest first
     */
    public static SignedHeaders of(String id, Instant at, byte[] body, Collection<SigningSecret> secrets) {
        if (id.indexOf('.') >= 0) {
            throw new IllegalArgumentException("a full stop in " + id);
        }
        String timestamp = Long.toString(at.getEpochSecond());
        byte[] content = content(id, timestamp, body);
        String signature = secrets.stream()
                .flatMap(secret -> Stream.of(
                        secret.symmetric().sign(content), secret.asymmetric().sign(content)))
                .collect(Collectors.joining(" "));
        return new SignedHeaders(id, timestamp, signature);
    }

    private static byte[] content(String id, String timestamp, byte[] body) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        content.writeBytes(body);
        return content.toByteArray();
    }
}
