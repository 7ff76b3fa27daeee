package de.kommig.applications.awarding;

import de.kommig.applications.award.AwardState;
import de.kommig.applications.award.Change;
import de.kommig.applications.award.Drawdown;
import de.kommig.applications.award.EarlyStart;
import de.kommig.applications.award.Instalments;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.call.AwardRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award as those see it who may see it at all. What does not exist yet is absent; texts are absent, too, once they have been erased.
 *
 * @param id the same as its application's
 * @param amount what the notice gives; what has been approved until there is one
 * @param objection grounds of the one that waits for its outcome
 * @param objections all of them in their order, also those to notices before this one
 * @param tolerancePercent by how much a category may be overspent without a change notice
 * @param proof what was last said about the proof of use
 * @param claim what is claimed now, or may be
 * @param claims all of them in their order, also those that are over
 * @param regranting what may be passed on in smaller awards
 * @param revocation why the notice no longer holds
 * @param retainUntil last day on which documents are kept
 */
public record AwardSheet(
        UUID id,
        AwardState state,
        UUID callId,
        UUID funderId,
        UUID organisationId,
        @Nullable String title,
        @Nullable Money amount,
        @Nullable EarlyStartSheet earlyStart,
        @Nullable AwardRules rules,
        @Nullable BigDecimal tolerancePercent,
        @Nullable NoticeSheet notice,
        @Nullable String objection,
        List<ObjectionSheet> objections,
        @Nullable MoneySheet money,
        @Nullable List<ChangeSheet> changes,
        @Nullable List<ReportSheet> interimReports,
        @Nullable ProofState proof,
        @Nullable ClaimSheet claim,
        List<ClaimHistory> claims,
        @Nullable RegrantingSheet regranting,
        @Nullable String revocation,
        @Nullable LocalDate retainUntil) {

    /** An early start that was asked for. */
    public record EarlyStartSheet(
            LocalDate from,
            EarlyStart.Answer answer,
            @Nullable String reason,
            @Nullable String refusal) {}

    /**
     * The notice, with the changes that the funder has agreed to.
     *
     * @param contestableUntil last day on which it can be contested
     * @param noticedPeriod as the notice had it; absent if it still is
     * @param noticedPlan as the notice had it; absent if it still is
     */
    public record NoticeSheet(
            LocalDate on,
            Period period,
            List<PlannedCost> plan,
            LocalDate contestableUntil,
            @Nullable String text,
            @Nullable Period noticedPeriod,
            @Nullable List<PlannedCost> noticedPlan) {}

    /**
     * An objection.
     *
     * @param raisedAt when it was raised
     * @param settledAt when it came to an end; that and all that follows is absent until then
     * @param contestableUntil last day on which the notice can still be contested; absent, too, if it is given anew
     */
    public record ObjectionSheet(
            Instant raisedAt,
            @Nullable String grounds,
            @Nullable Instant settledAt,
            @Nullable ObjectionOutcome outcome,
            @Nullable String reasons,
            @Nullable LocalDate contestableUntil) {}

    /**
     * What was paid and spent.
     *
     * @param available what can still be asked for or is still to be paid
     * @param planned instalments, if money is not paid by need
     * @param lateInterest on what was not spent in time, until today
     */
    public record MoneySheet(
            Money paid,
            Money available,
            Money paidBack,
            Money lateInterest,
            List<Instalments.Planned> planned,
            List<DrawdownSheet> drawdowns) {}

    /** A drawdown. */
    public record DrawdownSheet(
            int number,
            Money amount,
            @Nullable String purpose,
            @Nullable String refusal,
            Drawdown.@Nullable Payment paid,
            List<Drawdown.Use> uses,
            Money unused,
            boolean late) {}

    /** A change notice. */
    public record ChangeSheet(
            int number,
            ChangeKind kind,
            Change.Answer answer,
            @Nullable List<PlannedCost> plan,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable String refusal) {}

    /** An interim report, due or handed in. */
    public record ReportSheet(
            LocalDate dueOn,
            boolean submitted,
            @Nullable Money spent,
            @Nullable String report) {}

    /**
     * How it is with the proof of use.
     *
     * @param dueOn last day for it
     * @param submitted how often it was handed in
     * @param corrections what is to be corrected
     */
    public record ProofState(
            LocalDate dueOn, int submitted, @Nullable String corrections) {}

    /**
     * What may be passed on.
     *
     * @param allowed all in all
     * @param left what no call has yet
     */
    public record RegrantingSheet(Money allowed, Money left, List<FundedCallSheet> calls) {}

    /** A call that is paid from the award. */
    public record FundedCallSheet(UUID id, Money budget) {}

    /**
     * Money that the funder intends to claim back, or does.
     *
     * @param amount what the hearing is about, or what is outstanding
     * @param respondBy last day for an answer
     * @param interest on what is outstanding, if it were paid today
     */
    public record ClaimSheet(
            Money amount,
            @Nullable String reasons,
            @Nullable LocalDate respondBy,
            @Nullable String answer,
            @Nullable LocalDate interestFrom,
            @Nullable LocalDate payBy,
            @Nullable Money interest) {}
}
