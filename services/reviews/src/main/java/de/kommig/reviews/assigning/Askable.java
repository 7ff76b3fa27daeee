package de.kommig.reviews.assigning;

import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.pool.PoolEntry;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether somebody of the pool can be asked at this very moment; the time of who can be is claimed. */
@Component
class Askable {

    private final KnownCalls calls;
    private final TimeClaims claims;

    Askable(KnownCalls calls, TimeClaims claims) {
        this.calls = calls;
        this.claims = claims;
    }

    /**
     * What speaks against asking them; where nothing does, their time is claimed.
     *
     * @param call of the application
     * @param languages in which it is written
     */
    Set<Hindrance> claim(UUID call, Set<String> languages, PoolEntry entry, TimeClaim claim) {
        ReviewTime time = ReviewTime.of(calls.of(call).orElse(null), claim.at());
        Set<Hindrance> hindrances = besideTime(time, languages, entry);
        boolean hasTime = hindrances.isEmpty()
                ? claims.claim(entry.person(), claim, asked -> time.left(entry.profile(), asked) > 0)
                : hasTime(time, entry, claim);
        if (!hasTime) {
            hindrances.add(Hindrance.NO_CAPACITY);
        }
        return hindrances;
    }

    /** The same without claiming anything. */
    Set<Hindrance> hindrances(UUID call, Set<String> languages, PoolEntry entry, TimeClaim claim) {
        ReviewTime time = ReviewTime.of(calls.of(call).orElse(null), claim.at());
        Set<Hindrance> hindrances = besideTime(time, languages, entry);
        if (!hasTime(time, entry, claim)) {
            hindrances.add(Hindrance.NO_CAPACITY);
        }
        return hindrances;
    }

    private static Set<Hindrance> besideTime(ReviewTime time, Set<String> languages, PoolEntry entry) {
        Set<Hindrance> hindrances = time.hindrances(entry);
        if (!Set.copyOf(entry.profile().languages()).containsAll(languages)) {
            hindrances.add(Hindrance.LANGUAGE);
        }
        return hindrances;
    }

    private boolean hasTime(ReviewTime time, PoolEntry entry, TimeClaim claim) {
        var asked = claims.asked(entry.person(), claim.at()).values();
        return time.left(entry.profile(), asked) > 0;
    }
}
