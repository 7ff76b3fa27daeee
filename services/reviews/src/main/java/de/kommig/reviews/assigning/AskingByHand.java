package de.kommig.reviews.assigning;

import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.pool.PoolRejection;
import de.kommig.reviews.pool.PoolState;
import de.kommig.reviews.round.Panel;
import de.kommig.web.RejectedCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a coordinator needs a reason for who asks somebody: whom load, language, absence, a missing admission or the call speak against. */
@Component
class AskingByHand {

    private final Pool pool;
    private final ToldSubjects told;
    private final Askable askable;
    private final TimeClaims claims;
    private final LivedExperience experience;

    AskingByHand(Pool pool, ToldSubjects told, Askable askable, TimeClaims claims, LivedExperience experience) {
        this.pool = pool;
        this.told = told;
        this.askable = askable;
        this.claims = claims;
        this.experience = experience;
    }

    /**
     * Claims their time, where nothing speaks against it. Who is not in the pool, or is suspended, is not asked whatever the reason.
     *
     * @param withReason whether the coordinator says why they ask all the same
     * @throws RejectedCommand (409) when something speaks against it, and there is no reason
     */
    void claim(Panel panel, UUID reviewer, boolean withReason, TimeClaim claim) {
        PoolEntry entry =
                pool.find(reviewer).orElseThrow(() -> new RejectedCommand(PoolRejection.REVIEWER_NOT_IN_POOL));
        if (entry.state() == PoolState.SUSPENDED) {
            throw new RejectedCommand(PoolRejection.REVIEWER_SUSPENDED);
        }
        if (withReason) {
            // Of who has not been admitted no plan counts the time.
            if (entry.state() == PoolState.ADMITTED) {
                claims.claimAnyway(reviewer, claim);
            }
            return;
        }
        if (experience.wouldBeMissingWith(entry, panel)) {
            throw new RejectedCommand(new ReasonNeeded(hindrances(panel, entry, claim)));
        }
        Set<Hindrance> hindrances = askable.claim(panel.parties().call(), languages(panel), entry, claim);
        if (!hindrances.isEmpty()) {
            throw new RejectedCommand(new ReasonNeeded(hindrances));
        }
    }

    private Set<Hindrance> hindrances(Panel panel, PoolEntry entry, TimeClaim claim) {
        Set<Hindrance> all = askable.hindrances(panel.parties().call(), languages(panel), entry, claim);
        all.add(Hindrance.LIVED_EXPERIENCE);
        return all;
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
