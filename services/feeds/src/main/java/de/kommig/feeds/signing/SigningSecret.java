package de.kommig.feeds.signing;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** What signs for a webhook: a shared secret and a key pair, made and replaced together. */
public record SigningSecret(SymmetricKey symmetric, AsymmetricKey asymmetric) {

    private static final int KEY = 32;

    /** A new one. */
    public static SigningSecret random(SecureRandom random) {
        return new SigningSecret(SymmetricKey.random(random), AsymmetricKey.random());
    }

    /** The one that {@link #bytes()} wrote. */
    public static SigningSecret of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] symmetric = new byte[bytes.length - 2 * KEY];
        byte[] seed = new byte[KEY];
        byte[] publicKey = new byte[KEY];
        buffer.get(seed).get(publicKey).get(symmetric);
        return new SigningSecret(new SymmetricKey(symmetric), new AsymmetricKey(seed, publicKey));
    }

    /** To be kept, sealed. */
    public byte[] bytes() {
        byte[] shared = symmetric.bytes();
        return ByteBuffer.allocate(2 * KEY + shared.length)
                .put(asymmetric.seed())
                .put(asymmetric.publicKey())
                .put(shared)
                .array();
    }

    /** Secrets are not for logs. */
    @Override
    public String toString() {
        return "SigningSecret[" + asymmetric.publicText() + "]";
    }
}
