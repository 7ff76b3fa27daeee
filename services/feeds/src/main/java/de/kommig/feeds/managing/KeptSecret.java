package de.kommig.feeds.managing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A secret of a webhook as it is kept.
 *
 * @param publicKey {@code whpk_…}, which is no secret
 * @param sealed the rest, sealed for the webhook
 * @param until until when it signs; {@code null} for the newest
 */
public record KeptSecret(
        String publicKey, byte[] sealed, @Nullable Instant until) {

    /** Whether it signs at this time. */
    public boolean signsAt(Instant now) {
        return until == null || now.isBefore(until);
    }

    /** The same, until then or until an earlier end that it has. */
    KeptSecret endingBy(Instant end) {
        return until != null && until.isBefore(end) ? this : new KeptSecret(publicKey, sealed, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptSecret it
                && publicKey.equals(it.publicKey)
                && Arrays.equals(sealed, it.sealed)
                && Objects.equals(until, it.until);
    }

    @Override
    public int hashCode() {
        return publicKey.hashCode();
    }
}
