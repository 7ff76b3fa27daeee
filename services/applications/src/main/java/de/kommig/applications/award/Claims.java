package de.kommig.applications.award;

import de.kommig.contracts.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What holds for everything that is claimed or paid back. */
final class Claims {

    private Claims() {}

    /** No more than the organisation has. */
    static Optional<AwardRejection> fault(AwardFile file, Money amount) {
        return noSum(file, amount)
                .or(() -> amount.exceeds(file.book().kept())
                        ? Optional.of(AwardRejection.CLAIM_EXCEEDS_PAYMENTS)
                        : Optional.empty());
    }

    static Optional<AwardRejection> noSum(AwardFile file, Money amount) {
        if (!file.terms().sameCurrency(amount)) {
            return Optional.of(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        }
        return Amounts.isZero(amount) ? Optional.of(AwardRejection.AMOUNT_IS_ZERO) : Optional.empty();
    }

    /** For a day by which something is wanted. */
    static Optional<AwardRejection> past(AwardFile file, LocalDate day, Instant now) {
        return day.isBefore(file.terms().day(now)) ? Optional.of(AwardRejection.RESPOND_BY_IS_PAST) : Optional.empty();
    }

    /** For a day on which something has happened. */
    static Optional<AwardRejection> toCome(AwardFile file, LocalDate day, Instant now) {
        return day.isAfter(file.terms().day(now)) ? Optional.of(AwardRejection.DAY_IS_IN_THE_FUTURE) : Optional.empty();
    }

    static Optional<AwardRejection> before(LocalDate first, LocalDate day) {
        return day.isBefore(first) ? Optional.of(AwardRejection.DAY_IS_TOO_EARLY) : Optional.empty();
    }
}
