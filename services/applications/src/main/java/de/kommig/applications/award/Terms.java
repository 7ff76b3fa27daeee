package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.FinancingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an award is about, from the approval on and for good.
 *
 * @param amount what is given by the notice; what has been approved until there is one
 * @param approved what has been approved: the most that a notice can give
 * @param zone IANA time zone in which its days are meant
 * @param early {@code null}: the organisation never asked to begin early; see {@link #earlyStart()}
 */
public record Terms(
        Parties parties,
        String title,
        Money amount,
        Money approved,
        String zone,
        AwardRules rules,
        FinancingRules financing,
        @Nullable EarlyStart early) {

    /** What a notice of this amount gives. */
    Terms giving(Money other) {
        return new Terms(parties, title, other, approved, zone, rules, financing, early);
    }

    /** Whether the organisation asked to begin early, and what it was told. */
    public Optional<EarlyStart> earlyStart() {
        return Optional.ofNullable(early);
    }

    /** The day that it is for this award. */
    LocalDate day(Instant now) {
        return Deadlines.day(now, zone);
    }

    boolean sameCurrency(Money other) {
        return other.currency().equals(amount.currency());
    }
}
