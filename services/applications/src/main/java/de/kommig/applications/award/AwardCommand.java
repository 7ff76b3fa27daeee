package de.kommig.applications.award;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.FinancingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an award. The time comes in with the command. */
public sealed interface AwardCommand {

    /** Ask to begin before the notice. */
    record AskForEarlyStart(Parties parties, String zone, LocalDate from, ContentRef reason, Instant now)
            implements AwardCommand {}

    /** Consent to that. */
    record GiveEarlyStart(LocalDate from) implements AwardCommand {}

    /** Or not. */
    record RefuseEarlyStart(ContentRef reasons) implements AwardCommand {}

    /** Take note that the application has been approved. */
    record Open(Parties parties, String title, Money amount, String zone, AwardRules rules, FinancingRules financing)
            implements AwardCommand {}

    /**
     * Give notice.
     *
     * @param amount at most what has been approved, and all of it if {@code null}
     */
    record GiveNotice(
            @Nullable Money amount,
            LocalDate on,
            Period period,
            List<PlannedCost> plan,
            @Nullable ContentRef text,
            Instant now)
            implements AwardCommand {}

    /** Object to the notice. */
    record Object(ContentRef grounds, Instant now) implements AwardCommand {}

    /** Bring the objection to an end. */
    record SettleObjection(
            ObjectionOutcome outcome, @Nullable ContentRef reasons, Instant now) implements AwardCommand {}

    /** Waive the objection. */
    record WaiveObjection(Instant now) implements AwardCommand {}

    /** Ask for money. */
    record RequestDrawdown(Money amount, ContentRef purpose) implements AwardCommand {}

    /** Say that it has been paid. */
    record PayDrawdown(int number, LocalDate on, Instant now) implements AwardCommand {}

    /** Do not pay it. */
    record RefuseDrawdown(int number, ContentRef reasons) implements AwardCommand {}

    /** Say that the next instalment has been paid. */
    record PayInstalment(LocalDate on, Instant now) implements AwardCommand {}

    /** Say that some of what was paid has been spent. */
    record UseDrawdown(int number, Money amount, LocalDate on, Instant now) implements AwardCommand {}

    /** Ask for a change. */
    record RequestChange(
            ChangeKind kind,
            @Nullable List<PlannedCost> plan,
            @Nullable LocalDate until,
            ContentRef reason) implements AwardCommand {}

    /**
     * Agree to a change.
     *
     * @param spent by category, after the receipts so far
     */
    record AcceptChange(int number, Map<String, Money> spent, Instant now) implements AwardCommand {}

    /** Do not agree to it. */
    record RefuseChange(int number, ContentRef reasons) implements AwardCommand {}

    /** Allow the organisation to pass so much of the award on, all in all. */
    record AllowRegranting(Money amount) implements AwardCommand {}

    /** Set aside so much for a call by which the award is passed on, if it is more than before. */
    record FundCall(UUID call, Money budget) implements AwardCommand {}

    /** Set aside no more for a call than it needs. */
    record ReleaseRest(UUID call, Money needed) implements AwardCommand {}

    /** Hand in an interim report. */
    record SubmitReport(LocalDate dueOn, Money spent, ContentRef report) implements AwardCommand {}

    /**
     * Hand in the proof of use.
     *
     * @param ref where its text is kept
     */
    record SubmitProof(ProofOfUse proof, ContentRef ref) implements AwardCommand {}

    /** Send the proof back. */
    record ReturnProof(ContentRef corrections, LocalDate respondBy, Instant now) implements AwardCommand {}

    /**
     * Find the proof in order, or drop the claim after the hearing.
     *
     * @param due what the funder owes by the proof; {@code null} if that is not known any more
     */
    record AcceptProof(@Nullable Money due, Instant now) implements AwardCommand {}

    /** Announce a claim and ask the organisation what it says. */
    record OpenHearing(Money amount, ContentRef reasons, LocalDate respondBy, Instant now) implements AwardCommand {}

    /** Say something to it. */
    record AnswerHearing(ContentRef answer) implements AwardCommand {}

    /** Claim nothing after all. */
    record EndHearing() implements AwardCommand {}

    /** Claim money back. */
    record OrderRecovery(Money amount, LocalDate interestFrom, LocalDate payBy, ContentRef reasons, Instant now)
            implements AwardCommand {}

    /**
     * Say that the organisation has paid back, of a claim or of its own accord.
     *
     * @param amount without interest
     */
    record PayBack(Money amount, LocalDate on, BaseRates rates, Instant now) implements AwardCommand {}

    /** Put an end to the notice. */
    record Revoke(ContentRef reasons, LocalDate on, Instant now) implements AwardCommand {}

    /** Do what time has come for, if there is anything. */
    record LookAtTheClock(Instant now) implements AwardCommand {}
}
