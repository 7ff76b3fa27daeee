package de.kommig.applications.awarding;

import de.kommig.contracts.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim from the hearing to its end; what has not come to pass is absent.
 *
 * @param heard what the hearing was about; absent in awards that were claimed back without one
 * @param ordered what was claimed
 * @param repaid what has been paid of it
 * @param interest on what has been paid
 * @param over when the last of it was paid, or nothing came of the hearing
 */
public record ClaimHistory(
        @Nullable HeardSheet heard,
        @Nullable OrderSheet ordered,
        @Nullable Money repaid,
        @Nullable Money interest,
        @Nullable Instant over) {

    /**
     * A hearing.
     *
     * @param answer what the organisation said
     */
    public record HeardSheet(
            Instant since,
            Money amount,
            @Nullable String reasons,
            LocalDate respondBy,
            @Nullable String answer) {

        HeardSheet answered(@Nullable String with) {
            return new HeardSheet(since, amount, reasons, respondBy, with);
        }
    }

    /** What was claimed. */
    public record OrderSheet(
            Instant since, Money amount, @Nullable String reasons, LocalDate interestFrom, LocalDate payBy) {}

    static ClaimHistory heard(HeardSheet heard) {
        return new ClaimHistory(heard, null, null, null, null);
    }

    ClaimHistory answered(@Nullable String with) {
        return new ClaimHistory(heard == null ? null : heard.answered(with), ordered, repaid, interest, over);
    }

    ClaimHistory ordered(OrderSheet order) {
        return new ClaimHistory(heard, order, repaid, interest, over);
    }

    ClaimHistory paid(Money more, Money moreInterest, @Nullable Instant end) {
        return new ClaimHistory(heard, ordered, plus(repaid, more), plus(interest, moreInterest), end);
    }

    ClaimHistory dropped(Instant end) {
        return new ClaimHistory(heard, ordered, repaid, interest, end);
    }

    private static Money plus(@Nullable Money before, Money more) {
        return before == null ? more : new Money(before.amount().add(more.amount()), more.currency());
    }
}
