package de.kommig.coordination.listing;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.award.ReportKind;
import de.kommig.coordination.journey.Details;
import de.kommig.coordination.journey.Fact;

/** What a journey needs of the facts about an award. */
final class AwardEntries {

    /** What is due is told by the number: an interim report, or the proof of use. */
    private static final int INTERIM = 1;

    private static final int PROOF = 2;

    private AwardEntries() {}

    static Fact fact(AwardEvent event) {
        return switch (event) {
            case AwardEvent.EarlyStartAsked it -> Fact.AWARD_EARLY_START_ASKED;
            case AwardEvent.EarlyStartGiven it -> Fact.AWARD_EARLY_START_GIVEN;
            case AwardEvent.EarlyStartRefused it -> Fact.AWARD_EARLY_START_REFUSED;
            case AwardEvent.Opened it -> Fact.AWARD_OPENED;
            case AwardEvent.Noticed it -> Fact.AWARD_NOTICED;
            case AwardEvent.Objected it -> Fact.AWARD_OBJECTED;
            case AwardEvent.ObjectionSettled it -> outcome(it.outcome());
            case AwardEvent.BecameFinal it -> Fact.AWARD_BECAME_FINAL;
            case AwardEvent.DrawdownRequested it -> Fact.AWARD_DRAWDOWN_REQUESTED;
            case AwardEvent.DrawdownRefused it -> Fact.AWARD_DRAWDOWN_REFUSED;
            case AwardEvent.DrawdownPaid it -> Fact.AWARD_DRAWDOWN_PAID;
            case AwardEvent.DrawdownUsed it -> Fact.AWARD_DRAWDOWN_USED;
            case AwardEvent.DrawdownLate it -> Fact.AWARD_DRAWDOWN_LATE;
            case AwardEvent.ChangeRequested it -> Fact.AWARD_CHANGE_REQUESTED;
            case AwardEvent.ChangeAccepted it -> Fact.AWARD_CHANGE_ACCEPTED;
            case AwardEvent.ChangeRefused it -> Fact.AWARD_CHANGE_REFUSED;
            case AwardEvent.RegrantingAllowed it -> Fact.AWARD_REGRANTING_ALLOWED;
            case AwardEvent.CallFunded it -> Fact.AWARD_CALL_FUNDED;
            case AwardEvent.ReportDue it -> Fact.AWARD_REPORT_DUE;
            case AwardEvent.ReportSubmitted it -> Fact.AWARD_REPORT_SUBMITTED;
            case AwardEvent.ProofSubmitted it -> Fact.AWARD_PROOF_SUBMITTED;
            case AwardEvent.ProofReturned it -> Fact.AWARD_PROOF_RETURNED;
            case AwardEvent.ProofAccepted it -> Fact.AWARD_PROOF_ACCEPTED;
            case AwardEvent.HearingOpened it -> Fact.AWARD_HEARING_OPENED;
            case AwardEvent.HearingAnswered it -> Fact.AWARD_HEARING_ANSWERED;
            case AwardEvent.HearingEnded it -> Fact.AWARD_HEARING_ENDED;
            case AwardEvent.RecoveryOrdered it -> Fact.AWARD_RECOVERY_ORDERED;
            case AwardEvent.PaidBack it -> goesOn(it) ? Fact.AWARD_CLAIM_PAID : Fact.AWARD_PAID_BACK;
            case AwardEvent.GivenBack it -> Fact.AWARD_GIVEN_BACK;
            case AwardEvent.Revoked it -> Fact.AWARD_REVOKED;
            case AwardEvent.RetentionEnded it -> Fact.AWARD_RETENTION_ENDED;
        };
    }

    private static boolean goesOn(AwardEvent.PaidBack event) {
        return event.retainUntil() == null && event.outstanding().amount().signum() == 0;
    }

    private static Fact outcome(ObjectionOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> Fact.AWARD_OBJECTION_UPHELD;
            case REJECTED -> Fact.AWARD_OBJECTION_REJECTED;
            case WITHDRAWN -> Fact.AWARD_OBJECTION_WITHDRAWN;
        };
    }

    static Details details(AwardEvent event) {
        return switch (event) {
            case AwardEvent.EarlyStartAsked it -> Details.ofAward(null, null, it.from());
            case AwardEvent.EarlyStartGiven it -> Details.ofAward(null, null, it.from());
            case AwardEvent.Opened it -> Details.ofAward(it.amount(), null, null);
            case AwardEvent.Noticed it -> Details.ofAward(it.amount(), null, it.objectionUntil());
            case AwardEvent.ObjectionSettled it -> Details.ofAward(null, null, it.contestableUntil());
            case AwardEvent.BecameFinal it -> Details.ofAward(null, null, it.on());
            case AwardEvent.DrawdownRequested it -> Details.ofAward(it.amount(), it.number(), null);
            case AwardEvent.DrawdownRefused it -> Details.ofAward(null, it.number(), null);
            case AwardEvent.DrawdownPaid it -> Details.ofAward(it.amount(), it.number(), it.useBy());
            case AwardEvent.DrawdownUsed it -> Details.ofAward(it.amount(), it.number(), it.on());
            case AwardEvent.DrawdownLate it -> Details.ofAward(it.unused(), it.number(), null);
            case AwardEvent.ChangeRequested it -> Details.ofAward(null, it.number(), it.until());
            case AwardEvent.ChangeAccepted it -> Details.ofAward(null, it.number(), null);
            case AwardEvent.ChangeRefused it -> Details.ofAward(null, it.number(), null);
            case AwardEvent.RegrantingAllowed it -> Details.ofAward(it.amount(), null, null);
            case AwardEvent.CallFunded it -> Details.ofAward(it.budget(), null, null);
            case AwardEvent.ReportSubmitted it -> Details.ofAward(it.spent(), null, it.dueOn());
            case AwardEvent.ProofSubmitted it -> Details.ofAward(it.spent(), it.number(), null);
            case AwardEvent.ProofReturned it -> Details.ofAward(null, null, it.respondBy());
            case AwardEvent.HearingOpened it -> Details.ofAward(it.amount(), null, it.respondBy());
            case AwardEvent.RecoveryOrdered it -> Details.ofAward(it.amount(), null, it.payBy());
            case AwardEvent.PaidBack it -> Details.ofAward(it.amount(), null, it.on());
            case AwardEvent.GivenBack it -> Details.ofAward(it.amount(), null, it.on());
            case AwardEvent.Revoked it -> Details.ofAward(null, null, it.on());
            case AwardEvent.ReportDue it ->
                Details.ofAward(null, it.kind() == ReportKind.PROOF ? PROOF : INTERIM, it.dueOn());
            default -> Details.NONE;
        };
    }
}
