package de.kommig.feeds.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and opens secrets: AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits, bound to the id of what the secret belongs to, so that it
 * opens nowhere else. Sealed: {@code 1 | id of the key (4) | nonce (12) | ciphertext and tag}. A key may seal 2^32 times, which is beyond reach.
 */
public final class Sealing {

    private static final byte FORM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final List<SealingKey> keys;
    private final SecureRandom random = new SecureRandom();

    /** @param keys base64 of 32 bytes each; the first one seals, all of them open. None: nothing can be sealed */
    public Sealing(List<String> keys) {
        this.keys =
                keys.stream().filter(key -> !key.isBlank()).map(SealingKey::new).toList();
    }

    /** Whether there is a key to seal with. */
    public boolean isPossible() {
        return !keys.isEmpty();
    }

    /**
     * Seals a secret.
     *
     * @throws IllegalStateException when there is no key: it is not kept in plain
     */
    public byte[] seal(UUID owner, byte[] secret) {
        if (keys.isEmpty()) {
            throw new IllegalStateException("no kommig.feeds.secret-key");
        }
        SealingKey key = keys.getFirst();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(secret);
            return ByteBuffer.allocate(1 + SealingKey.ID_BYTES + NONCE + sealed.length)
                    .put(FORM)
                    .put(key.id())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    /**
     * Opens what was sealed for the same owner.
     *
     * @throws CannotBeOpened when the key is not there any more, it was sealed for another, or it has been changed
     */
    public byte[] open(UUID owner, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        if (sealed.length < 1 + SealingKey.ID_BYTES + NONCE + TAG_BITS / 8 || buffer.get() != FORM) {
            throw new CannotBeOpened("no sealed secret");
        }
        byte[] id = new byte[SealingKey.ID_BYTES];
        byte[] nonce = new byte[NONCE];
        buffer.get(id).get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        SealingKey key = keys.stream()
                .filter(candidate -> candidate.is(id))
                .findFirst()
                .orElseThrow(() -> new CannotBeOpened(
                        "sealed with a key that is not among kommig.feeds.secret-key and its older ones"));
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(rest);
        } catch (AEADBadTagException changed) {
            throw new CannotBeOpened("changed, or sealed for another");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    private static Cipher cipher(int mode, SealingKey key, byte[] nonce, UUID owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** A sealed secret that does not open. */
    public static final class CannotBeOpened extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CannotBeOpened(String why) {
            super(why);
        }
    }
}
