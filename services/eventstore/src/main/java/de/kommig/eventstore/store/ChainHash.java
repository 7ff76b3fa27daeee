package de.kommig.eventstore.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ties each event to all before it in its stream: {@code chainhash} is the SHA-256 of the previous event's hash and this event's
 * attributes and data, each as UTF-8 preceded by its length in bytes (four bytes, big-endian), so that no two different events read
 * alike. The order is: previous hash, id, type, source, time, dataschema, correlationid, causationid, actor, data.
 */
public final class ChainHash {

    /** The hash before the first event: 64 zeros. */
    public static final String START = "0".repeat(64);

    private ChainHash() {}

    /** The event as it stands behind {@code last}, with version and hash; time cut to the millisecond. */
    public static StoredEvent link(StreamId stream, @Nullable StoredEvent last, NewEvent event) {
        long version = last == null ? 1 : last.version() + 1;
        StoredEvent unlinked = new StoredEvent(
                stream,
                version,
                event.type(),
                event.source(),
                event.time().truncatedTo(ChronoUnit.MILLIS),
                event.dataschema(),
                event.correlationId(),
                event.causationId(),
                event.actor(),
                "",
                event.data());
        return withHash(unlinked, of(last == null ? START : last.chainHash(), unlinked));
    }

    /** The hash that the event must have behind an event with hash {@code previous}. */
    public static String of(String previous, StoredEvent event) {
        MessageDigest sha256 = sha256();
        Stream.of(
                        previous,
                        event.id(),
                        event.type(),
                        event.source(),
                        event.timeText(),
                        event.dataschema(),
                        event.correlationId(),
                        event.causationId(),
                        event.actor(),
                        event.data())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .forEach(bytes -> {
                    int n = bytes.length;
                    sha256.update(new byte[] {(byte) (n >>> 24), (byte) (n >>> 16), (byte) (n >>> 8), (byte) n});
                    sha256.update(bytes);
                });
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static StoredEvent withHash(StoredEvent e, String hash) {
        return new StoredEvent(
                e.stream(),
                e.version(),
                e.type(),
                e.source(),
                e.time(),
                e.dataschema(),
                e.correlationId(),
                e.causationId(),
                e.actor(),
                hash,
                e.data());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
