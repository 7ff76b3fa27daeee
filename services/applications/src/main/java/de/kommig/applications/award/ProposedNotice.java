package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.PlannedCost;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice would say if it were given today and said what was applied for: such that {@link AwardCommand.GiveNotice} takes it, wherever the
 * application says enough for that.
 *
 * @param on the day of the proposal
 * @param period as applied for, but not before the organisation may begin; {@code null}: nothing is said of it, or it would be over by then
 * @param plan what is planned for each category; empty: nothing that this award takes is said of it
 * @param planFault why what was planned is not proposed; {@code null}: it is, or nothing was planned
 */
public record ProposedNotice(
        LocalDate on,
        @Nullable Period period,
        List<PlannedCost> plan,
        @Nullable AwardRejection planFault) {

    /**
     * The proposal.
     *
     * @param period that was applied for; {@code null}: none
     * @param costs that were applied for, each category once; empty: none
     */
    public static ProposedNotice of(Terms terms, @Nullable Period period, List<PlannedCost> costs, Instant now) {
        LocalDate on = terms.day(now);
        List<PlannedCost> plan = plan(terms, costs);
        AwardRejection fault =
                plan.isEmpty() ? null : Planning.fault(terms, plan).orElse(null);
        return new ProposedNotice(
                on, period == null ? null : possible(terms, period, on), fault == null ? plan : List.of(), fault);
    }

    /** No money for what has begun before the notice, or before the day to which the funder has consented; see {@link EarlyStart}. */
    private static @Nullable Period possible(Terms terms, Period period, LocalDate on) {
        LocalDate first = EarlyStart.mayCommitFrom(terms.earlyStart(), on);
        LocalDate from = period.from().isBefore(first) ? first : period.from();
        return period.until().isBefore(from) ? null : new Period(from, period.until());
    }

    private static List<PlannedCost> plan(Terms terms, List<PlannedCost> costs) {
        boolean named = !terms.financing().categories().isEmpty();
        return costs.isEmpty() && !named ? List.of(all(terms.amount())) : List.copyOf(costs);
    }

    /** Where neither the call nor the application has categories, all of it is for the project. */
    private static PlannedCost all(Money amount) {
        return new PlannedCost("project", amount);
    }
}
