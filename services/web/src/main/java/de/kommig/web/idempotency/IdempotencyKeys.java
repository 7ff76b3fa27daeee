package de.kommig.web.idempotency;

import java.time.Instant;
import java.util.UUID;

/** Remembers the fingerprint of the body that came with a key. */
public interface IdempotencyKeys {

    /** What is known of a key when it comes in. */
    enum Claim {
        /** It is used for the first time; the fingerprint is now kept. */
        NEW,
        /** It came before, with the same body. */
        SAME,
        /** It came before, with another body. */
        OTHER
    }

    /**
     * Keeps the fingerprint, unless there is one already; of several at the same time one gets {@link Claim#NEW}.
     *
     * @param commandId stands for caller, method, path and key
     * @param fingerprint of the body
     */
    Claim claim(UUID commandId, String fingerprint, Instant now);

    /** Forgets a key, so that it can be used for something else. */
    void release(UUID commandId);

    /** Forgets all keys that were first used before this moment. */
    void releaseBefore(Instant moment);
}
