package de.kommig.contracts.award;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Period;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.FinancingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about an award (Zuwendung). It has the id of its application; days are meant in the time zone of the call. */
public sealed interface AwardEvent {

    /** Whom it concerns. */
    Parties parties();

    /**
     * Before the decision, the organisation asks to begin before the notice (vorzeitiger Maßnahmebeginn).
     *
     * @param from first day on which it wants to commit itself
     */
    record EarlyStartAsked(Parties parties, LocalDate from, ContentRef reason) implements AwardEvent {}

    /** The funder consents; that is no promise of money. */
    record EarlyStartGiven(Parties parties, LocalDate from) implements AwardEvent {}

    /** The funder does not consent. */
    record EarlyStartRefused(Parties parties, ContentRef reasons) implements AwardEvent {}

    /**
     * The application has been approved; the notice is to follow. Carries the rules as they were then, so that later changes of the call
     * do not change the award.
     *
     * @param zone IANA time zone of the call
     */
    record Opened(Parties parties, String title, Money amount, String zone, AwardRules rules, FinancingRules financing)
            implements AwardEvent {}

    /**
     * The funder has given notice (Zuwendungsbescheid).
     *
     * @param on day of its announcement (Bekanntgabe)
     * @param plan costs by category; binding but for the tolerance
     * @param objectionUntil last day for an objection
     * @param text what the notice says beside that
     */
    record Noticed(
            Parties parties,
            Money amount,
            LocalDate on,
            Period period,
            List<PlannedCost> plan,
            LocalDate objectionUntil,
            @Nullable ContentRef text)
            implements AwardEvent {}

    /** The organisation objects to the notice (Widerspruch). */
    record Objected(Parties parties, ContentRef grounds) implements AwardEvent {}

    /**
     * The objection has come to an end.
     *
     * @param contestableUntil last day on which the notice can still be contested; {@code null} when it is given anew
     */
    record ObjectionSettled(
            Parties parties,
            ObjectionOutcome outcome,
            @Nullable LocalDate contestableUntil,
            @Nullable ContentRef reasons)
            implements AwardEvent {}

    /**
     * The notice is final (bestandskräftig); money can be drawn.
     *
     * @param waived whether because the organisation waived its objection (Rechtsbehelfsverzicht), not because the time for it was over
     */
    record BecameFinal(Parties parties, LocalDate on, boolean waived) implements AwardEvent {}

    /**
     * The organisation asks for money (Mittelabruf).
     *
     * @param number of the drawdown in this award, from 1
     * @param purpose what for
     */
    record DrawdownRequested(Parties parties, int number, Money amount, ContentRef purpose) implements AwardEvent {}

    /** The funder does not pay it. */
    record DrawdownRefused(Parties parties, int number, ContentRef reasons) implements AwardEvent {}

    /**
     * The funder has paid: a drawdown that was requested, or an instalment.
     *
     * @param on day of the payment
     * @param useBy last day on which it is to be spent
     */
    record DrawdownPaid(Parties parties, int number, Money amount, LocalDate on, LocalDate useBy)
            implements AwardEvent {}

    /** The organisation has spent some of what was paid. */
    record DrawdownUsed(Parties parties, int number, Money amount, LocalDate on) implements AwardEvent {}

    /**
     * The time to spend it has passed.
     *
     * @param unused what is still not spent, as far as the organisation has told; it bears interest
     */
    record DrawdownLate(Parties parties, int number, Money unused) implements AwardEvent {}

    /**
     * The organisation asks for a change (Änderungsanzeige).
     *
     * @param number of the notice in this award, from 1
     * @param plan the new plan, for a change of the budget
     * @param until the new last day, for a change of the period
     */
    record ChangeRequested(
            Parties parties,
            int number,
            ChangeKind kind,
            @Nullable List<PlannedCost> plan,
            @Nullable LocalDate until,
            ContentRef reason)
            implements AwardEvent {}

    /** The funder agrees to the change; it holds from now on. */
    record ChangeAccepted(Parties parties, int number, ChangeKind kind) implements AwardEvent {}

    /** The funder does not agree. */
    record ChangeRefused(Parties parties, int number, ChangeKind kind, ContentRef reasons) implements AwardEvent {}

    /**
     * The funder allows the organisation to pass the award on in smaller ones (Weiterleitung); said again, it is more or less than before.
     *
     * @param amount how much, all in all
     */
    record RegrantingAllowed(Parties parties, Money amount) implements AwardEvent {}

    /**
     * So much of the award is set aside for a call by which its organisation passes it on; said again, it is more or less than before.
     *
     * @param call that is paid from the award, not the one that it comes from
     * @param budget all in all; nothing when the call needs none of it
     */
    record CallFunded(Parties parties, UUID call, Money budget) implements AwardEvent {}

    /**
     * Something has to be handed in: an interim report, some days before, or the proof of use, once the period has ended.
     *
     * @param dueOn last day for it
     */
    record ReportDue(Parties parties, ReportKind kind, LocalDate dueOn) implements AwardEvent {}

    /**
     * An interim report has been handed in.
     *
     * @param dueOn for which day
     * @param spent what has been spent so far, by the receipts
     */
    record ReportSubmitted(Parties parties, LocalDate dueOn, Money spent, ContentRef report) implements AwardEvent {}

    /**
     * The proof of use (Verwendungsnachweis) has been handed in, or handed in again.
     *
     * @param number how often so far, from 1
     * @param spent the sum of its receipts
     * @param receipts how many there are
     */
    record ProofSubmitted(Parties parties, int number, Money spent, int receipts, ContentRef proof)
            implements AwardEvent {}

    /** Sent back for correction. */
    record ProofReturned(Parties parties, ContentRef corrections, LocalDate respondBy) implements AwardEvent {}

    /**
     * The proof is in order; the award is closed.
     *
     * @param retainUntil last day on which its documents are kept
     */
    record ProofAccepted(Parties parties, LocalDate on, LocalDate retainUntil) implements AwardEvent {}

    /**
     * The funder intends to claim money back and asks the organisation first (Anhörung).
     *
     * @param amount what it intends to claim
     * @param respondBy last day for an answer
     */
    record HearingOpened(Parties parties, Money amount, ContentRef reasons, LocalDate respondBy)
            implements AwardEvent {}

    /** The organisation has said what it has to say. */
    record HearingAnswered(Parties parties, ContentRef answer) implements AwardEvent {}

    /**
     * The funder claims nothing after all.
     *
     * @param back where the award goes on
     */
    record HearingEnded(Parties parties, BeforeHearing back) implements AwardEvent {}

    /**
     * The funder claims money back (Rückforderung).
     *
     * @param interestFrom day after which the claim bears interest
     * @param payBy last day for the payment
     */
    record RecoveryOrdered(Parties parties, Money amount, LocalDate interestFrom, LocalDate payBy, ContentRef reasons)
            implements AwardEvent {}

    /**
     * The organisation has paid back.
     *
     * @param amount of what was claimed
     * @param interest on this amount, until this day
     * @param outstanding what is left of the claim
     * @param retainUntil once nothing is left and the award is closed: last day on which its documents are kept
     */
    record PaidBack(
            Parties parties,
            Money amount,
            Money interest,
            LocalDate on,
            Money outstanding,
            @Nullable LocalDate retainUntil)
            implements AwardEvent {}

    /**
     * The organisation has given money back of its own accord, without a claim.
     *
     * @param on day of the payment
     */
    record GivenBack(Parties parties, Money amount, LocalDate on) implements AwardEvent {}

    /**
     * The notice no longer holds (Rücknahme, Widerruf).
     *
     * @param on day of its announcement
     * @param retainUntil last day on which its documents are kept, unless money is claimed back
     */
    record Revoked(Parties parties, LocalDate on, ContentRef reasons, LocalDate retainUntil) implements AwardEvent {}

    /** The time to keep documents is over: texts and receipts are erased. */
    record RetentionEnded(Parties parties, LocalDate on) implements AwardEvent {}
}
