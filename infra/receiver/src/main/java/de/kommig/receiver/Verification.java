package de.kommig.receiver;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Verifies messages after Standard Webhooks 1.0: id, time and body are signed together. */
public final class Verification {

    /** What a clock may be wrong, and a message on its way. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final List<VerifyingKey> keys = new CopyOnWriteArrayList<>();
    private final Clock clock;

    public Verification(Clock clock) {
        this.clock = clock;
    }

    /** Trusts another key from now on, as after a rotation; the old ones stay trusted. */
    public void trust(String key) {
        keys.add(VerifyingKey.parse(key));
    }

    /** Trusts only this key from now on. */
    public void trustOnly(String key) {
        VerifyingKey only = VerifyingKey.parse(key);
        keys.clear();
        keys.add(only);
    }

    /**
     * What is wrong with a message; empty when it comes from the platform, now.
     *
     * @param id header {@code webhook-id}, {@code null} when there was none; and so on
     */
    public Optional<String> fault(
            @Nullable String id, @Nullable String timestamp, @Nullable String signatures, byte[] body) {
        if (id == null || timestamp == null || signatures == null) {
            return Optional.of("a header is missing");
        }
        if (!timestamp.matches("\\d{1,11}")) {
            return Optional.of("webhook-timestamp is no number of seconds");
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
            return Optional.of("sent too long ago, or in the future");
        }
        byte[] content = content(id, timestamp, body);
        for (String signature : signatures.split(" ")) {
            if (isRight(signature, content)) {
                return Optional.empty();
            }
        }
        return Optional.of("no signature is right");
    }

    private boolean isRight(String signature, byte[] content) {
        int comma = signature.indexOf(',');
        if (comma < 0) {
            return false;
        }
        String version = signature.substring(0, comma);
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(signature.substring(comma + 1));
        } catch (IllegalArgumentException garbled) {
            return false;
        }
        return keys.stream().anyMatch(key -> key.version().equals(version) && key.verifies(content, bytes));
    }

    private static byte[] content(String id, String timestamp, byte[] body) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        content.writeBytes(body);
        return content.toByteArray();
    }
}
