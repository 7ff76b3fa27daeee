package de.kommig.testing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.BeforeHearing;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.award.ReportKind;
import de.kommig.contracts.call.CallRules;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that can happen to an award, as events to test with. */
public final class AwardHappenings {

    private static final ContentRef TEXT = new ContentRef("content-1", "0".repeat(64));
    private static final Money MONEY = Money.euros("800");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    private AwardHappenings() {}

    /** One event of each kind, and all kinds of what becomes final or falls due; in no order that could be. */
    public static List<AwardEvent> all(Parties parties) {
        return List.of(
                new AwardEvent.EarlyStartAsked(parties, DAY, TEXT),
                new AwardEvent.EarlyStartGiven(parties, DAY),
                new AwardEvent.EarlyStartRefused(parties, TEXT),
                new AwardEvent.Opened(
                        parties,
                        "Sprachcafé",
                        MONEY,
                        "Europe/Berlin",
                        CallRules.NONE.award(),
                        CallRules.NONE.financing()),
                new AwardEvent.Noticed(
                        parties, MONEY, DAY, new Period(DAY, DAY), List.of(new PlannedCost("staff", MONEY)), DAY, null),
                new AwardEvent.Objected(parties, TEXT),
                new AwardEvent.ObjectionSettled(parties, ObjectionOutcome.WITHDRAWN, DAY, null),
                new AwardEvent.ObjectionSettled(parties, ObjectionOutcome.REJECTED, DAY, TEXT),
                new AwardEvent.ObjectionSettled(parties, ObjectionOutcome.UPHELD, null, TEXT),
                new AwardEvent.BecameFinal(parties, DAY, false),
                new AwardEvent.BecameFinal(parties, DAY, true),
                new AwardEvent.DrawdownRequested(parties, 1, MONEY, TEXT),
                new AwardEvent.DrawdownRefused(parties, 1, TEXT),
                new AwardEvent.DrawdownPaid(parties, 1, MONEY, DAY, DAY),
                new AwardEvent.DrawdownUsed(parties, 1, MONEY, DAY),
                new AwardEvent.DrawdownLate(parties, 1, MONEY),
                new AwardEvent.ChangeRequested(parties, 1, ChangeKind.PURPOSE, null, null, TEXT),
                new AwardEvent.ChangeAccepted(parties, 1, ChangeKind.PURPOSE),
                new AwardEvent.ChangeRefused(parties, 1, ChangeKind.PURPOSE, TEXT),
                new AwardEvent.RegrantingAllowed(parties, MONEY),
                new AwardEvent.CallFunded(parties, UUID.randomUUID(), MONEY),
                new AwardEvent.ReportDue(parties, ReportKind.INTERIM, DAY),
                new AwardEvent.ReportDue(parties, ReportKind.PROOF, DAY),
                new AwardEvent.ReportSubmitted(parties, DAY, MONEY, TEXT),
                new AwardEvent.ProofSubmitted(parties, 1, MONEY, 1, TEXT),
                new AwardEvent.ProofReturned(parties, TEXT, DAY),
                new AwardEvent.ProofAccepted(parties, DAY, DAY),
                new AwardEvent.HearingOpened(parties, MONEY, TEXT, DAY),
                new AwardEvent.HearingAnswered(parties, TEXT),
                new AwardEvent.HearingEnded(parties, BeforeHearing.RUNNING),
                new AwardEvent.HearingEnded(parties, BeforeHearing.PROOF_SUBMITTED),
                new AwardEvent.RecoveryOrdered(parties, MONEY, DAY, DAY, TEXT),
                new AwardEvent.PaidBack(parties, MONEY, MONEY, DAY, MONEY, null),
                new AwardEvent.PaidBack(parties, MONEY, MONEY, DAY, Money.euros("0"), DAY),
                new AwardEvent.PaidBack(parties, MONEY, MONEY, DAY, Money.euros("0"), null),
                new AwardEvent.GivenBack(parties, MONEY, DAY),
                new AwardEvent.Revoked(parties, DAY, TEXT, DAY),
                new AwardEvent.RetentionEnded(parties, DAY));
    }
}
