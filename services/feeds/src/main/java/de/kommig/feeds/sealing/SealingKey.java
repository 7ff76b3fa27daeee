package de.kommig.feeds.sealing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key that seals: 256 bits for AES. Its id, 4 bytes of its SHA-256, stands with what it has sealed and tells nothing of it. */
final class SealingKey {

    private static final int BYTES = 32;
    static final int ID_BYTES = 4;

    private final SecretKey key;
    private final byte[] id;

    /** @throws IllegalArgumentException unless it is the base64 of 32 bytes; the text is not told */
    SealingKey(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException garbled) {
            bytes = new byte[0];
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("kommig.feeds.secret-key must be the base64 of 32 random bytes");
        }
        this.key = new SecretKeySpec(bytes, "AES");
        this.id = Arrays.copyOf(sha256(bytes), ID_BYTES);
    }

    SecretKey key() {
        return key;
    }

    byte[] id() {
        return id.clone();
    }

    boolean is(byte[] other) {
        return Arrays.equals(id, other);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
