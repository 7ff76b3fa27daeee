package de.kommig.applications.award;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.PlannedCost;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notice (Zuwendungsbescheid), with the changes that the funder has agreed to.
 *
 * @param on day of its announcement
 * @param contestableUntil last day on which it can be contested
 * @param objectionRejected whether an objection has been rejected, so that nothing but a suit can contest it
 */
public record Notice(
        LocalDate on,
        Period period,
        List<PlannedCost> plan,
        LocalDate contestableUntil,
        boolean objectionRejected,
        @Nullable ContentRef text) {

    Notice with(Period other) {
        return new Notice(on, other, plan, contestableUntil, objectionRejected, text);
    }

    Notice with(List<PlannedCost> other) {
        return new Notice(on, period, other, contestableUntil, objectionRejected, text);
    }

    Notice contestableUntil(LocalDate day) {
        return new Notice(on, period, plan, day, objectionRejected, text);
    }

    /** An objection to it has been rejected. */
    Notice upheldUntil(LocalDate day) {
        return new Notice(on, period, plan, day, true, text);
    }
}
