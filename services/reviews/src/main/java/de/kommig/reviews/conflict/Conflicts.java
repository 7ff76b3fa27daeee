package de.kommig.reviews.conflict;

import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.pool.PoolEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds conflicts of interest in what is known now. */
@Component
public class Conflicts {

    private final KeptTies ties;
    private final MailDomains domains;
    private final Pool pool;
    private final Clock clock;
    private final int yearsBack;

    /** @param yearsBack {@code kommig.conflicts.years-back}: how long a tie counts that has ended */
    Conflicts(
            KeptTies ties,
            MailDomains domains,
            Pool pool,
            Clock clock,
            @Value("${kommig.conflicts.years-back}") int yearsBack) {
        this.ties = ties;
        this.domains = domains;
        this.pool = pool;
        this.clock = clock;
        this.yearsBack = yearsBack;
    }

    /** Between one person and one application; empty when nothing speaks against it. */
    public List<FoundConflict> between(UUID reviewer, UUID application) {
        return between(List.of(reviewer), List.of(application)).of(reviewer, application);
    }

    /** Between all of these at once, by a fixed number of queries. */
    public Found between(Collection<UUID> reviewers, Collection<UUID> applications) {
        Map<UUID, PoolEntry> entries = new HashMap<>();
        pool.find(reviewers).forEach(entry -> entries.put(entry.person(), entry));
        Gathering gathering = new Gathering(ties, domains);
        return new Found(
                new ConflictRules(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(yearsBack)),
                gathering.reviewers(reviewers, entries),
                gathering.applications(applications, reviewers));
    }

    /** What speaks against whom. */
    public record Found(
            ConflictRules rules, Map<UUID, ReviewerFacts> reviewers, Map<UUID, ApplicationFacts> applications) {

        /** The weightiest first; empty when nothing speaks against it, or nothing is known of the application. */
        public List<FoundConflict> of(UUID reviewer, UUID application) {
            ReviewerFacts known = reviewers.get(reviewer);
            ApplicationFacts about = applications.get(application);
            return known == null || about == null ? List.of() : rules.between(known, about);
        }
    }
}
