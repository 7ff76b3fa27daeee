package de.kommig.feeds.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A key of which the receiver knows only the public half: Ed25519 (RFC 8032), {@code v1a} of Standard Webhooks. Whoever reads the receiver's
 * configuration cannot sign with it.
 */
public final class AsymmetricKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int BYTES = 32;

    private final byte[] seed;
    private final byte[] publicKey;
    private final PrivateKey privateKey;

    /**
     * @param seed the private half as RFC 8032 has it, 32 bytes
     * @param publicKey 32 bytes
     */
    public AsymmetricKey(byte[] seed, byte[] publicKey) {
        if (seed.length != BYTES || publicKey.length != BYTES) {
            throw new IllegalArgumentException("32 bytes each");
        }
        this.seed = seed.clone();
        this.publicKey = publicKey.clone();
        try {
            this.privateKey = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java has Ed25519 from 15 on", impossible);
        }
    }

    /** A new one. */
    public static AsymmetricKey random() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            // X.509 has the key itself at its end (RFC 8410).
            byte[] encoded = pair.getPublic().getEncoded();
            return new AsymmetricKey(seed, Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java has Ed25519 from 15 on", impossible);
        }
    }

    /** The public half as receivers configure it: {@code whpk_…}. */
    public String publicText() {
        return "whpk_" + Base64.getEncoder().encodeToString(publicKey);
    }

    byte[] seed() {
        return seed.clone();
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    /** {@code v1a,<base64>}. */
    String sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(content);
            return "v1a," + Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key has been made for this", impossible);
        }
    }
}
