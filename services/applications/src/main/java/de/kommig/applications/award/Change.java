package de.kommig.applications.award;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.PlannedCost;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that the organisation asks for (Änderungsanzeige).
 *
 * @param number in its award, from 1
 * @param plan the new one, for a change of the budget
 * @param until the new last day, for a change of the period
 * @param refusal why the funder does not agree
 */
public record Change(
        int number,
        ChangeKind kind,
        @Nullable List<PlannedCost> plan,
        @Nullable LocalDate until,
        ContentRef reason,
        Answer answer,
        @Nullable ContentRef refusal) {

    /** What the funder says. */
    public enum Answer {
        NONE,
        ACCEPTED,
        REFUSED
    }

    /** Whether the plan that holds is this one's, or one that came after it. */
    boolean replacesPlan() {
        return plan != null && answer == Answer.ACCEPTED;
    }

    Change accepted() {
        return new Change(number, kind, plan, until, reason, Answer.ACCEPTED, null);
    }

    Change refused(ContentRef reasons) {
        return new Change(number, kind, plan, until, reason, Answer.REFUSED, reasons);
    }
}
