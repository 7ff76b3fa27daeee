package de.kommig.applications.award;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a project may begin before the notice (vorzeitiger Maßnahmebeginn). Money is given only for what has not begun, and whoever signs a
 * contract for it has begun (VV no. 1.3 to § 44 BHO, VV to § 46 LHO), unless the funder has consented before.
 *
 * @param from first day on which the organisation wants to commit itself
 * @param reasons why the funder refused
 */
public record EarlyStart(
        LocalDate from,
        Answer answer,
        ContentRef reason,
        @Nullable ContentRef reasons) {

    /** What the funder says. */
    public enum Answer {
        NONE,
        GIVEN,
        REFUSED
    }

    EarlyStart given(LocalDate day) {
        return new EarlyStart(day, Answer.GIVEN, reason, reasons);
    }

    EarlyStart refused(ContentRef why) {
        return new EarlyStart(from, Answer.REFUSED, reason, why);
    }

    /** First day on which the organisation may commit itself: the notice's, or an earlier one by consent. */
    static LocalDate mayCommitFrom(Optional<EarlyStart> start, LocalDate noticeOn) {
        return start.filter(it -> it.answer() == Answer.GIVEN)
                .map(EarlyStart::from)
                .filter(day -> day.isBefore(noticeOn))
                .orElse(noticeOn);
    }

    /** Whether money can be given for this period. */
    static boolean allows(Optional<EarlyStart> start, Period period, LocalDate noticeOn) {
        return !period.from().isBefore(mayCommitFrom(start, noticeOn));
    }
}
