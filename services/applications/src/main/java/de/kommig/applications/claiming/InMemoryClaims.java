package de.kommig.applications.claiming;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Claims that live as long as the process. */
public final class InMemoryClaims implements Claims {

    private final Map<String, Claim> claims = new HashMap<>();

    @Override
    public synchronized Claim claim(String id, UUID application, Instant now) {
        Claim found = claims.get(id);
        return found == null || found.application().equals(application) ? put(id, application, now) : found;
    }

    @Override
    public synchronized boolean takeOver(Claim found, UUID application, Instant now) {
        if (!isStill(found)) {
            return false;
        }
        put(found.id(), application, now);
        return true;
    }

    @Override
    public synchronized void use(Claim claim) {
        if (isStill(claim)) {
            claims.put(claim.id(), new Claim(claim.id(), claim.application(), claim.turn(), claim.at(), true));
        }
    }

    @Override
    public synchronized void release(Claim claim) {
        if (isStill(claim)) {
            claims.remove(claim.id());
        }
    }

    private boolean isStill(Claim claim) {
        Claim now = claims.get(claim.id());
        return now != null && now.turn().equals(claim.turn());
    }

    private Claim put(String id, UUID application, Instant now) {
        Claim claim = new Claim(id, application, UUID.randomUUID().toString(), now, false);
        claims.put(id, claim);
        return claim;
    }
}
