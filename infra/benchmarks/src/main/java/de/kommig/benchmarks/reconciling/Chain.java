package de.kommig.benchmarks.reconciling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Verifies the chain of hashes of a stream. Written from the documented format and not from the platform's code, so that a mistake there
 * is not repeated here: SHA-256 over the previous hash and nine texts of the event, each as UTF-8 behind its length in four bytes.
 */
public final class Chain {

    private static final String BEFORE_THE_FIRST = "0".repeat(64);
    private static final List<String> HASHED =
            List.of("id", "type", "source", "time", "dataschema", "correlationid", "causationid", "actor");

    private Chain() {}

    /**
     * Checks versions, ids and hashes.
     *
     * @param events all of one stream, by version
     */
    public static void verify(String stream, List<RecordedEvent> events, Findings findings) {
        String previous = BEFORE_THE_FIRST;
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent event = events.get(i);
            String id = String.format(java.util.Locale.ROOT, "%s/%010d", stream, i + 1);
            if (!event.id().equals(id)) {
                findings.add("chain: %s stands where %s must be", event.id(), id);
                return;
            }
            if (!event.attribute("chainhash").equals(hash(previous, event))) {
                findings.add("chain: the hash of %s does not verify", id);
                return;
            }
            previous = event.attribute("chainhash");
        }
    }

    static String hash(String previous, RecordedEvent event) {
        MessageDigest digest = sha256();
        update(digest, previous);
        HASHED.forEach(name -> update(digest, event.attribute(name)));
        update(digest, event.data());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
