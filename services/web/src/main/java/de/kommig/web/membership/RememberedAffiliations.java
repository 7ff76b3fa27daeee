package de.kommig.web.membership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Asks for a person once a second and not with each request. Somebody whose membership has ended acts on for that long at most; who
 * belongs to nobody yet is asked for more often, because they may just be joining.
 */
public final class RememberedAffiliations implements Affiliations {

    static final Duration KEPT = Duration.ofSeconds(1);
    static final Duration NONE_KEPT = Duration.ofMillis(100);
    private static final int MOST = 20_000;

    private final Affiliations asked;
    private final Cache<UUID, List<Affiliation>> known;

    public RememberedAffiliations(Affiliations asked, Ticker ticker) {
        this.asked = asked;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfter(Expiry.<UUID, List<Affiliation>>creating(
                        (person, affiliations) -> affiliations.isEmpty() ? NONE_KEPT : KEPT))
                .build();
    }

    @Override
    public List<Affiliation> of(UUID person) {
        List<Affiliation> before = known.getIfPresent(person);
        if (before != null) {
            return before;
        }
        // Outside the cache's own lock: many may ask at once, and a database that is slow for one must not hold up
        // others.
        List<Affiliation> now = asked.of(person);
        known.put(person, now);
        return now;
    }
}
