package de.kommig.notifications.telling;

import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ReportKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is told of awards: to the organisation and the funder what the other one did and what falls due, to KomMig when an organisation may need
 * help.
 */
final class AwardTelling {

    private AwardTelling() {}

    static void tell(AwardEvent event, UUID centre, Telling tell) {
        Parties parties = event.parties();
        switch (event) {
            case AwardEvent.EarlyStartAsked e -> tell.funder(Kind.AWARD_EARLY_START_ASKED, parties, day(e.from()));
            case AwardEvent.EarlyStartGiven e -> tell.applicant(Kind.AWARD_EARLY_START_GIVEN, parties, day(e.from()));
            case AwardEvent.EarlyStartRefused e -> tell.applicant(Kind.AWARD_EARLY_START_REFUSED, parties, Map.of());
            case AwardEvent.Opened e -> tell.funder(Kind.AWARD_OPENED, parties, WhoIsTold.money(e.amount()));
            case AwardEvent.Noticed e ->
                tell.applicant(Kind.AWARD_NOTICED, parties, both(e.amount(), e.objectionUntil()));
            case AwardEvent.Objected e -> tell.funder(Kind.AWARD_OBJECTED, parties, Map.of());
            case AwardEvent.ObjectionSettled e -> objectionSettled(e, tell);
            case AwardEvent.BecameFinal e -> becameFinal(e, tell);
            case AwardEvent.DrawdownRequested e ->
                tell.funder(Kind.AWARD_DRAWDOWN_REQUESTED, parties, WhoIsTold.money(e.amount()));
            case AwardEvent.DrawdownRefused e -> tell.applicant(Kind.AWARD_DRAWDOWN_REFUSED, parties, Map.of());
            case AwardEvent.DrawdownPaid e ->
                tell.applicant(Kind.AWARD_DRAWDOWN_PAID, parties, both(e.amount(), e.useBy()));
            case AwardEvent.DrawdownUsed e -> {}
            case AwardEvent.DrawdownLate e ->
                tell.applicant(Kind.AWARD_DRAWDOWN_LATE, parties, WhoIsTold.money(e.unused()));
            case AwardEvent.ChangeRequested e -> tell.funder(Kind.AWARD_CHANGE_REQUESTED, parties, Map.of());
            case AwardEvent.ChangeAccepted e -> tell.applicant(Kind.AWARD_CHANGE_ACCEPTED, parties, Map.of());
            case AwardEvent.ChangeRefused e -> tell.applicant(Kind.AWARD_CHANGE_REFUSED, parties, Map.of());
            case AwardEvent.RegrantingAllowed e ->
                tell.applicant(Kind.AWARD_REGRANTING_ALLOWED, parties, WhoIsTold.money(e.amount()));
            // A call that is still being written interests nobody but who writes it.
            case AwardEvent.CallFunded e -> {}
            case AwardEvent.ReportDue e ->
                tell.applicant(
                        e.kind() == ReportKind.PROOF ? Kind.AWARD_PROOF_DUE : Kind.AWARD_REPORT_DUE,
                        parties,
                        day(e.dueOn()));
            case AwardEvent.ReportSubmitted e -> tell.funder(Kind.AWARD_REPORT_SUBMITTED, parties, Map.of());
            case AwardEvent.ProofSubmitted e -> tell.funder(Kind.AWARD_PROOF_SUBMITTED, parties, Map.of());
            case AwardEvent.ProofReturned e -> tell.applicant(Kind.AWARD_PROOF_RETURNED, parties, day(e.respondBy()));
            case AwardEvent.ProofAccepted e -> tell.applicant(Kind.AWARD_PROOF_ACCEPTED, parties, Map.of());
            case AwardEvent.HearingOpened e ->
                withHelp(Kind.AWARD_HEARING_OPENED, parties, both(e.amount(), e.respondBy()), centre, tell);
            case AwardEvent.HearingAnswered e -> tell.funder(Kind.AWARD_HEARING_ANSWERED, parties, Map.of());
            case AwardEvent.HearingEnded e -> withHelp(Kind.AWARD_HEARING_ENDED, parties, Map.of(), centre, tell);
            case AwardEvent.RecoveryOrdered e ->
                tell.applicant(Kind.AWARD_RECOVERY_ORDERED, parties, both(e.amount(), e.payBy()));
            case AwardEvent.PaidBack e -> tell.applicant(paidBack(e), parties, WhoIsTold.money(e.amount()));
            case AwardEvent.GivenBack e -> tell.applicant(Kind.AWARD_GIVEN_BACK, parties, WhoIsTold.money(e.amount()));
            case AwardEvent.Revoked e -> withHelp(Kind.AWARD_REVOKED, parties, Map.of(), centre, tell);
            case AwardEvent.RetentionEnded e -> {}
        }
    }

    private static void objectionSettled(AwardEvent.ObjectionSettled event, Telling tell) {
        LocalDate until = event.contestableUntil();
        Kind kind = switch (event.outcome()) {
            case UPHELD -> Kind.AWARD_OBJECTION_UPHELD;
            case REJECTED -> Kind.AWARD_OBJECTION_REJECTED;
            case WITHDRAWN -> Kind.AWARD_OBJECTION_WITHDRAWN;
        };
        tell.applicant(kind, event.parties(), until == null ? Map.of() : day(until));
    }

    /** The organisation that waived its objection knows; the funder then learns that it can pay. */
    private static void becameFinal(AwardEvent.BecameFinal event, Telling tell) {
        if (event.waived()) {
            tell.funder(Kind.AWARD_BECAME_FINAL, event.parties(), Map.of());
        } else {
            tell.applicant(Kind.AWARD_BECAME_FINAL, event.parties(), Map.of());
            tell.funder(Kind.AWARD_BECAME_FINAL, event.parties(), Map.of());
        }
    }

    private static Kind paidBack(AwardEvent.PaidBack event) {
        boolean goesOn =
                event.retainUntil() == null && event.outstanding().amount().signum() == 0;
        return goesOn ? Kind.AWARD_CLAIM_PAID : Kind.AWARD_PAID_BACK;
    }

    private static void withHelp(Kind kind, Parties parties, Map<String, String> facts, UUID centre, Telling tell) {
        tell.applicant(kind, parties, facts);
        tell.coordinationCentre(centre, kind, parties.application(), facts);
    }

    private static Map<String, String> day(LocalDate day) {
        return Map.of("day", day.toString());
    }

    private static Map<String, String> both(Money amount, LocalDate day) {
        Map<String, String> facts = new HashMap<>(WhoIsTold.money(amount));
        facts.putAll(day(day));
        return Map.copyOf(facts);
    }
}
