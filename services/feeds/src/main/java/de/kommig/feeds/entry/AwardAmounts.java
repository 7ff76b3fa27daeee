package de.kommig.feeds.entry;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.feeds.entry.Amounts.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The money that an event of an award speaks of: what it carries itself, so that nothing has to be kept in mind for it. */
final class AwardAmounts {

    private AwardAmounts() {}

    static @Nullable Amounts of(AwardEvent event) {
        return switch (event) {
            case AwardEvent.Opened e -> Amounts.of(Kind.APPROVED, e.amount());
            case AwardEvent.Noticed e -> Amounts.of(Kind.AWARDED, e.amount());
            case AwardEvent.DrawdownRequested e -> Amounts.of(Kind.DRAWDOWN, e.amount());
            case AwardEvent.DrawdownPaid e -> Amounts.of(Kind.DRAWDOWN, e.amount());
            case AwardEvent.DrawdownUsed e -> Amounts.of(Kind.SPENT, e.amount());
            case AwardEvent.DrawdownLate e -> Amounts.of(Kind.UNSPENT, e.unused());
            case AwardEvent.RegrantingAllowed e -> Amounts.of(Kind.REGRANTING, e.amount());
            case AwardEvent.CallFunded e -> Amounts.of(Kind.BUDGET, e.budget());
            case AwardEvent.ReportSubmitted e -> Amounts.of(Kind.SPENT, e.spent());
            case AwardEvent.ProofSubmitted e -> Amounts.of(Kind.SPENT, e.spent());
            case AwardEvent.HearingOpened e -> Amounts.of(Kind.CLAIMED, e.amount());
            case AwardEvent.RecoveryOrdered e -> Amounts.of(Kind.CLAIMED, e.amount());
            case AwardEvent.PaidBack e ->
                Amounts.of(Map.of(
                        Kind.PAID_BACK, e.amount(), Kind.INTEREST, e.interest(), Kind.OUTSTANDING, e.outstanding()));
            case AwardEvent.GivenBack e -> Amounts.of(Kind.PAID_BACK, e.amount());
            // A change of the budget moves money between categories; what is awarded stays.
            case AwardEvent.ChangeRequested e -> null;
            case AwardEvent.ChangeAccepted e -> null;
            case AwardEvent.ChangeRefused e -> null;
            case AwardEvent.EarlyStartAsked e -> null;
            case AwardEvent.EarlyStartGiven e -> null;
            case AwardEvent.EarlyStartRefused e -> null;
            case AwardEvent.Objected e -> null;
            case AwardEvent.ObjectionSettled e -> null;
            case AwardEvent.BecameFinal e -> null;
            case AwardEvent.DrawdownRefused e -> null;
            case AwardEvent.ReportDue e -> null;
            case AwardEvent.ProofReturned e -> null;
            case AwardEvent.ProofAccepted e -> null;
            case AwardEvent.HearingAnswered e -> null;
            case AwardEvent.HearingEnded e -> null;
            case AwardEvent.Revoked e -> null;
            case AwardEvent.RetentionEnded e -> null;
        };
    }
}
