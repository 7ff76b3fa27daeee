package de.kommig.feeds.signing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret that sender and receiver share: HMAC-SHA256, {@code v1} of Standard Webhooks. */
public final class SymmetricKey {

    private static final String PREFIX = "whsec_";
    private static final String MAC = "HmacSHA256";
    /** Standard Webhooks asks for 24 to 64. */
    private static final int BYTES = 32;

    private final byte[] key;

    /** @param key 24 to 64 bytes */
    public SymmetricKey(byte[] key) {
        if (key.length < 24 || key.length > 64) {
            throw new IllegalArgumentException("24 to 64 bytes, not " + key.length);
        }
        this.key = key.clone();
    }

    /** A new one. */
    public static SymmetricKey random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new SymmetricKey(key);
    }

    /** The one that was written as {@code whsec_…}. */
    public static SymmetricKey parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("does not begin with " + PREFIX);
        }
        return new SymmetricKey(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    /** As receivers configure it. */
    public String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    byte[] bytes() {
        return key.clone();
    }

    /** {@code v1,<base64>}. */
    String sign(byte[] content) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + MAC, impossible);
        }
    }
}
