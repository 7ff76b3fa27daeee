package de.kommig.applications.deciding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.application.RankTaken;
import de.kommig.applications.claiming.Claim;
import de.kommig.applications.claiming.Claims;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.handling.Aggregates;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a place on a call's waiting list has one application, also when several are put there at the same moment: each claims it before its event is
 * appended. A claim of which nothing came holds for a while; who has left a place has left it at once.
 */
@Component
public class WaitingRanks {

    /** Far longer than the way from a claim to its event. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int ATTEMPTS = 20;

    private final Claims claims;
    private final ListedRanks listed;
    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;

    public WaitingRanks(
            Claims claims,
            ListedRanks listed,
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications) {
        this.claims = claims;
        this.listed = listed;
        this.applications = applications;
    }

    /**
     * What came of asking for a place.
     *
     * @param claim {@code null} where it is not one's own
     * @param obstacle why not; {@code null} where it is
     */
    record Asked(@Nullable Claim claim, @Nullable Rejection obstacle) {}

    /** Why an application cannot have this place, as things are now; {@code null}: it can. */
    @Nullable
    Rejection obstacle(Parties parties, int rank) {
        Optional<UUID> other = listed.at(parties.call(), rank).stream()
                .filter(one -> !one.equals(parties.application()))
                .filter(one -> waits(one, rank))
                .findFirst();
        return other.map(one -> new RankTaken(rank, one)).orElse(null);
    }

    /** Claims the place. */
    Asked ask(Parties parties, int rank, Instant now) {
        Rejection obstacle = obstacle(parties, rank);
        for (int attempt = 1; obstacle == null && attempt <= ATTEMPTS; attempt++) {
            Claim claim = claims.claim("rank/" + parties.call() + "/" + rank, parties.application(), now);
            if (claim.application().equals(parties.application())) {
                return new Asked(claim, null);
            }
            if (waits(claim.application(), rank)) {
                obstacle = new RankTaken(rank, claim.application());
            } else if (!claim.used() && claim.at().plus(PATIENCE).isAfter(now)) {
                obstacle = ApplicationRejection.RANK_UNDER_WAY;
            } else {
                claims.takeOver(claim, parties.application(), now);
            }
        }
        return new Asked(null, obstacle == null ? ApplicationRejection.RANK_UNDER_WAY : obstacle);
    }

    void use(Claim claim) {
        claims.use(claim);
    }

    void release(Claim claim) {
        claims.release(claim);
    }

    private boolean waits(UUID application, int rank) {
        return applications.load(application).state() instanceof Application.Waitlisted it && it.rank() == rank;
    }
}
