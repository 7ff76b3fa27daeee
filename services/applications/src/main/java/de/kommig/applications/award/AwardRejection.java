package de.kommig.applications.award;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/**
 * Why an award does not do what it was asked. The first group names the state that stands in the way; the others name the rule.
 */
public enum AwardRejection implements Rejection {
    NO_SUCH_AWARD,
    APPLICATION_IS_NOT_APPROVED,
    AWARD_WAITS_FOR_NOTICE,
    AWARD_IS_NOTICED,
    AWARD_IS_OBJECTED,
    AWARD_IS_RUNNING,
    AWARD_WAITS_FOR_PROOF,
    PROOF_IS_SUBMITTED,
    PROOF_IS_RETURNED,
    AWARD_IS_IN_HEARING,
    AWARD_IS_IN_RECOVERY,
    AWARD_IS_CLOSED,
    AWARD_IS_REVOKED,
    AWARD_IS_ANONYMISED,

    /** The award has been opened before. */
    AWARD_ALREADY_OPENED,
    /** There is nothing for which time has come. */
    NOTHING_IS_DUE,

    /** The organisation has asked before. */
    EARLY_START_ALREADY_ASKED,
    /** The funder has said before what it says. */
    EARLY_START_ALREADY_ANSWERED,
    /** Consent comes before the start, or it is none. */
    EARLY_START_IS_PAST,
    /** It is asked for between the submission and the decision. */
    EARLY_START_NOT_POSSIBLE_NOW,

    /** A notice is announced about now: at most a month ago or ahead. */
    NOTICE_DATE_OUT_OF_RANGE,
    /** A period has a first and a last day. */
    PERIOD_ENDS_BEFORE_IT_BEGINS,
    /** The project would have begun before the notice, without consent. */
    PERIOD_BEGINS_BEFORE_NOTICE,
    /** The planned costs do not even take up the award. */
    PLAN_IS_BELOW_AWARD,
    /** The call has categories, and this is none of them. */
    CATEGORY_NOT_IN_CALL,
    /** A category has one amount. */
    CATEGORY_PLANNED_TWICE,
    /** All amounts of an award are in its currency. */
    CURRENCY_DIFFERS_FROM_AWARD,
    /** More would be given than has been approved. */
    AMOUNT_EXCEEDS_APPROVAL,
    /** A notice is in the currency of the approval. */
    CURRENCY_DIFFERS_FROM_APPROVAL,
    /** An objection to this notice has been rejected: a suit can follow, but no other objection. */
    OBJECTION_HAS_BEEN_REJECTED,
    /** The notice cannot be contested any more. */
    OBJECTION_PERIOD_IS_OVER,

    /** Money of this award is paid in instalments. */
    PAYMENT_IS_NOT_BY_NEED,
    /** Money of this award is paid when the organisation asks for it. */
    PAYMENT_IS_BY_NEED,
    /** It is about some money. */
    AMOUNT_IS_ZERO,
    /** More would be paid than was awarded. */
    AMOUNT_EXCEEDS_AWARD,
    NO_SUCH_DRAWDOWN,
    /** The funder has paid or refused it before. */
    DRAWDOWN_IS_ANSWERED,
    /** What has not been paid cannot be spent. */
    DRAWDOWN_IS_NOT_PAID,
    /** The day of the instalment is still to come. */
    INSTALMENT_IS_NOT_DUE,
    ALL_INSTALMENTS_ARE_PAID,
    /** More would be spent than was paid. */
    USE_EXCEEDS_PAYMENT,
    /** It is told once it has happened. */
    DAY_IS_IN_THE_FUTURE,
    /** It cannot have happened before what it follows from. */
    DAY_IS_TOO_EARLY,

    /** The tolerance covers it. */
    CHANGE_NEEDS_NO_NOTICE,
    /** More time is asked for, not less. */
    PERIOD_GETS_NO_LONGER,
    NO_SUCH_CHANGE,
    /** The funder has said before what it says. */
    CHANGE_IS_ANSWERED,

    /** One change of a kind is answered before the next one is asked for. */
    CHANGE_IS_OPEN,
    /** A change that was asked for later has been agreed to. */
    CHANGE_IS_OVERTAKEN,
    /** Less would be planned than has been spent already. */
    PLAN_IS_BELOW_SPENDING,
    /** Awards of this call are not passed on. */
    REGRANTING_NOT_PROVIDED_FOR,
    /** The funder has not allowed it. */
    REGRANTING_IS_NOT_ALLOWED,
    /** More is set aside for calls already. */
    REGRANTING_IS_PROMISED,
    /** As much is set aside for the call already. */
    CALL_IS_FUNDED,
    /** The award is passed on no further: it is proved, claimed back or revoked. */
    REGRANTING_HAS_ENDED,
    /** The funder has allowed just as much before. */
    REGRANTING_ALREADY_ALLOWED,

    /** No interim report is due on this day. */
    NO_SUCH_REPORT,
    REPORT_ALREADY_SUBMITTED,
    /** The ledger of an award has an end. */
    TOO_MANY_RECEIPTS,

    /** An answer is asked for by a day that has passed. */
    RESPOND_BY_IS_PAST,
    /** More would be claimed than the organisation has. */
    CLAIM_EXCEEDS_PAYMENTS,
    /** Money is claimed only from whoever could say something to it before (§ 28 VwVfG). */
    NOT_HEARD,
    /** More would be claimed than the organisation was asked about. */
    CLAIM_EXCEEDS_HEARING,
    /** The organisation still has time to answer. */
    HEARING_IS_NOT_OVER,
    HEARING_ALREADY_ANSWERED,
    /** More would be paid back than is claimed. */
    REPAYMENT_EXCEEDS_CLAIM;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return this == AWARD_ALREADY_OPENED || this == NOTHING_IS_DUE || this == CALL_IS_FUNDED;
    }

    /** The rejection of a command that this state does not allow. */
    public static AwardRejection because(Award state) {
        return switch (state) {
            case Award.None it -> NO_SUCH_AWARD;
            case Award.Ahead it -> APPLICATION_IS_NOT_APPROVED;
            case Award.Opened it -> AWARD_WAITS_FOR_NOTICE;
            case Award.Noticed it -> AWARD_IS_NOTICED;
            case Award.Objected it -> AWARD_IS_OBJECTED;
            case Award.Running it -> AWARD_IS_RUNNING;
            case Award.ProofDue it -> AWARD_WAITS_FOR_PROOF;
            case Award.ProofSubmitted it -> PROOF_IS_SUBMITTED;
            case Award.ProofReturned it -> PROOF_IS_RETURNED;
            case Award.Hearing it -> AWARD_IS_IN_HEARING;
            case Award.Recovery it -> AWARD_IS_IN_RECOVERY;
            case Award.Closed it -> AWARD_IS_CLOSED;
            case Award.Revoked it -> AWARD_IS_REVOKED;
            case Award.Anonymised it -> AWARD_IS_ANONYMISED;
        };
    }
}
