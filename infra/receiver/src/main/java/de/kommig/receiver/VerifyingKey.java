package de.kommig.receiver;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver verifies with: the shared secret ({@code whsec_…}) or the public key ({@code whpk_…}). One of the two is enough. */
public sealed interface VerifyingKey {

    /** Standard Webhooks 1.0, "Signature scheme": 24 to 64 bytes. */
    int SHORTEST = 24;

    /** The version of signatures that it verifies, {@code v1} or {@code v1a}. */
    String version();

    /** Whether this is a signature of the content. */
    boolean verifies(byte[] content, byte[] signature);

    /**
     * Reads a key as the platform shows it.
     *
     * @throws IllegalArgumentException when it is none; its text is not told
     */
    static VerifyingKey parse(String text) {
        if (text.startsWith("whsec_")) {
            return new Shared(secret(bytes(text.substring("whsec_".length()))));
        }
        if (text.startsWith("whpk_")) {
            return new Public(publicKey(bytes(text.substring("whpk_".length()))));
        }
        throw new IllegalArgumentException("neither whsec_ nor whpk_");
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException garbled) {
            // Not as its cause: what the decoder says shows a part of the text.
            throw new IllegalArgumentException("what follows is no Base64");
        }
    }

    private static byte[] secret(byte[] bytes) {
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("a shared secret has at least 24 bytes");
        }
        return bytes;
    }

    private static PublicKey publicKey(byte[] raw) {
        if (raw.length != 32) {
            throw new IllegalArgumentException("a public key has 32 bytes");
        }
        // What X.509 writes before an Ed25519 key (RFC 8410).
        byte[] before = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] encoded = new byte[before.length + raw.length];
        System.arraycopy(before, 0, encoded, 0, before.length);
        System.arraycopy(raw, 0, encoded, before.length, raw.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("no public key", noKey);
        }
    }

    /** HMAC-SHA256. */
    record Shared(byte[] secret) implements VerifyingKey {

        @Override
        public String version() {
            return "v1";
        }

        @Override
        public boolean verifies(byte[] content, byte[] signature) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret, "HmacSHA256"));
                // Takes the same time wherever the two differ.
                return MessageDigest.isEqual(mac.doFinal(content), signature);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** Secrets are not for logs. */
        @Override
        public String toString() {
            return "whsec_…";
        }
    }

    /** Ed25519. */
    record Public(PublicKey key) implements VerifyingKey {

        @Override
        public String version() {
            return "v1a";
        }

        @Override
        public boolean verifies(byte[] content, byte[] signature) {
            try {
                Signature verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(key);
                verifier.update(content);
                return verifier.verify(signature);
            } catch (GeneralSecurityException garbled) {
                return false;
            }
        }
    }
}
