package de.kommig.reviews.assigning;

import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.pool.PoolState;
import de.kommig.reviews.round.Panel;
import de.kommig.web.RejectedCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a coordinator needs a reason for who asks somebody: whom load, language, absence or suspension speak against. */
@Component
class AskingByHand {

    private final Pool pool;
    private final ToldSubjects told;
    private final Askable askable;
    private final TimeClaims claims;

    AskingByHand(Pool pool, ToldSubjects told, Askable askable, TimeClaims claims) {
        this.pool = pool;
        this.told = told;
        this.askable = askable;
        this.claims = claims;
    }

    /**
     * Claims their time. Of who is not in the pool nothing is known, and for who has enrolled and not been admitted yet the coordinator who asks them
     * vouches.
     *
     * @param withReason whether the coordinator says why they ask all the same
     * @throws RejectedCommand (409) when something speaks against it, and there is no reason
     */
    void claim(Panel panel, UUID reviewer, boolean withReason, TimeClaim claim) {
        Optional<PoolEntry> known = pool.find(reviewer).filter(entry -> entry.state() != PoolState.ENROLLED);
        if (known.isEmpty()) {
            return;
        }
        if (withReason) {
            claims.claimAnyway(reviewer, claim);
            return;
        }
        Set<Hindrance> hindrances = askable.claim(panel.parties().call(), languages(panel), known.get(), claim);
        if (!hindrances.isEmpty()) {
            throw new RejectedCommand(new ReasonNeeded(hindrances));
        }
    }

    void giveBack(UUID reviewer, UUID command) {
        claims.giveBack(reviewer, command);
    }

    private Set<String> languages(Panel panel) {
        UUID application = panel.parties().application();
        return Optional.ofNullable(
                        told.of(panel.parties().call(), List.of(application)).get(application))
                .map(ToldSubjects.Told::languages)
                .orElse(Set.of());
    }
}
