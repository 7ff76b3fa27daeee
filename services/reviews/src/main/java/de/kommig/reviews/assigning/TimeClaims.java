package de.kommig.reviews.assigning;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.eventstore.store.StreamId;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Has reviewers asked for no more than they have time for, by however many at once and in however many rounds: who is going to ask claims the time first.
 * What came of a claim, the round's events say: it counts when the reviewer stands in the round, and while the question may still be on its way. What was
 * asked without one, or long ago, the lists know.
 */
@Component
class TimeClaims {

    private static final int ATTEMPTS = 200;
    /** Longer than that no question is on its way: whoever was going to put it is gone. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);
    /** Older ones can go when the lists say the same. */
    private static final Duration LISTED = Duration.ofMinutes(10);

    private final StoredTimeClaims stored;
    private final OpenRounds open;
    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;

    TimeClaims(StoredTimeClaims stored, OpenRounds open, Aggregates<Round, RoundCommand, RoundEvent> rounds) {
        this.stored = stored;
        this.open = open;
        this.rounds = rounds;
    }

    /** Claims, claimed anew, and what else is asked. */
    private record Standing(List<TimeClaim> claims, Map<UUID, Instant> asked) {}

    /**
     * Claims time, where there is some.
     *
     * @param hasTime told when the reviewer was asked for all else
     * @return whether there was
     * @throws TooMuchContention when others claimed first, time and again
     */
    boolean claim(UUID reviewer, TimeClaim claim, Predicate<Collection<Instant>> hasTime) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            StoredTimeClaims.Claimed before = stored.of(reviewer);
            Standing standing = standing(reviewer, before.claims(), claim.at());
            Map<UUID, Instant> others = new HashMap<>(standing.asked());
            others.remove(claim.application());
            if (!hasTime.test(others.values())) {
                return false;
            }
            if (stored.write(reviewer, before.revision(), with(standing.claims(), claim))) {
                return true;
            }
        }
        throw new TooMuchContention(new StreamId("reviewer", reviewer));
    }

    /** Somebody asks all the same: nobody else is to believe that the time is still there. */
    void claimAnyway(UUID reviewer, TimeClaim claim) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            StoredTimeClaims.Claimed before = stored.of(reviewer);
            if (stored.write(reviewer, before.revision(), with(before.claims(), claim))) {
                return;
            }
        }
        throw new TooMuchContention(new StreamId("reviewer", reviewer));
    }

    private static List<TimeClaim> with(List<TimeClaim> claims, TimeClaim claim) {
        List<TimeClaim> after = new ArrayList<>(claims);
        after.removeIf(one -> one.command().equals(claim.command()));
        after.add(claim);
        return after;
    }

    /** Nothing has come of it. */
    void giveBack(UUID reviewer, UUID command) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            StoredTimeClaims.Claimed before = stored.of(reviewer);
            List<TimeClaim> after = before.claims().stream()
                    .filter(one -> !one.command().equals(command))
                    .toList();
            if (after.size() == before.claims().size() || stored.write(reviewer, before.revision(), after)) {
                return;
            }
        }
        // Left behind, it is over within a minute.
    }

    /** When they have been asked for the reviews from which they have not stepped back, or are about to be, by application. */
    Map<UUID, Instant> asked(UUID reviewer, Instant now) {
        return standing(reviewer, stored.of(reviewer).claims(), now).asked();
    }

    private Standing standing(UUID reviewer, List<TimeClaim> claims, Instant now) {
        // Listed before the rounds are read: what leaves the lists in between has been left in the rounds too.
        Map<UUID, Instant> listed = open.asked(List.of(reviewer)).getOrDefault(reviewer, Map.of());
        Map<UUID, Instant> asked = new HashMap<>(listed);
        claims.forEach(claim -> asked.remove(claim.application()));
        List<TimeClaim> kept = new ArrayList<>();
        for (TimeClaim claim : claims) {
            boolean counts = counts(reviewer, claim, now);
            if (counts) {
                asked.merge(claim.application(), claim.at(), TimeClaims::later);
            }
            // The lists may not have heard yet that they were asked, or that they stepped back.
            boolean isKnown = counts == listed.containsKey(claim.application());
            if (!isKnown || claim.at().plus(LISTED).isAfter(now)) {
                kept.add(claim);
            }
        }
        return new Standing(kept, asked);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean counts(UUID reviewer, TimeClaim claim, Instant now) {
        Versioned<Round> round = rounds.load(claim.application());
        Optional<Assignment> assignment = round.state().assignmentOf(reviewer);
        boolean stands = assignment.filter(one -> !one.steppedBack()).isPresent();
        boolean onItsWay = round.version() == claim.version()
                && claim.at().plus(ON_ITS_WAY).isAfter(now);
        return stands || onItsWay;
    }
}
