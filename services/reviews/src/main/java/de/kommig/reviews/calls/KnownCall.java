package de.kommig.reviews.calls;

import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.call.ReviewPolicy;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A call with its terms as they are now.
 *
 * @param funder the organisation that decides
 */
public record KnownCall(UUID id, UUID funder, CallTerms terms) {

    /** The criteria by which its reviewers score; empty: they choose their own. It stays as it is from the call's publication on. */
    public List<Criterion> rubric() {
        return terms.inDetail().rubric();
    }

    /** How its applications are reviewed. */
    public ReviewPolicy policy() {
        return terms.inDetail().review();
    }

    /** Where its days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(terms.inDetail().zone());
    }

    /**
     * Until when a review is due that somebody is asked for: so many days after that day as the call says, with that day's last second. Empty when the call
     * gives no deadline.
     */
    public Optional<Instant> dueFor(Instant askedAt) {
        return Optional.ofNullable(policy().days())
                .map(days -> askedAt.atZone(zone())
                        .toLocalDate()
                        .plusDays(days)
                        .atTime(LocalTime.MAX.truncatedTo(ChronoUnit.SECONDS))
                        .atZone(zone())
                        .toInstant());
    }
}
