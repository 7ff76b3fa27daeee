package de.kommig.web.idempotency;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The twin for tests of what stands on it; holds to the same contract. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {

    private record Kept(String fingerprint, Instant since) {}

    private final Map<UUID, Kept> keys = new ConcurrentHashMap<>();

    @Override
    public Claim claim(UUID commandId, String fingerprint, Instant now) {
        Kept before = keys.putIfAbsent(commandId, new Kept(fingerprint, now));
        if (before == null) {
            return Claim.NEW;
        }
        return before.fingerprint().equals(fingerprint) ? Claim.SAME : Claim.OTHER;
    }

    @Override
    public void release(UUID commandId) {
        keys.remove(commandId);
    }

    @Override
    public void releaseBefore(Instant moment) {
        keys.values().removeIf(kept -> kept.since().isBefore(moment));
    }
}
