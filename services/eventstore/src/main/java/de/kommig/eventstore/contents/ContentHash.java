package de.kommig.eventstore.contents;

import de.kommig.contracts.ContentRef;
import de.kommig.eventstore.store.StreamId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a text by its owner and its own SHA-256: {@code <stream>/<sha256>}. */
final class ContentHash {

    private ContentHash() {}

    static ContentRef ref(StreamId owner, String json) {
        String sha256 = sha256(json);
        return new ContentRef(owner + "/" + sha256, sha256);
    }

    /** The text, once it is sure that it is the one the event refers to. */
    static String checked(ContentRef ref, String text) {
        if (!sha256(text).equals(ref.sha256())) {
            throw new IllegalStateException("the text of " + ref.id() + " is not the one that was kept");
        }
        return text;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
