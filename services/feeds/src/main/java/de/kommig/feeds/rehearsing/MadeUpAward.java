package de.kommig.feeds.rehearsing;

import static de.kommig.feeds.rehearsing.MadeUpApplication.GIVEN;
import static de.kommig.feeds.rehearsing.MadeUpApplication.NOTHING;
import static de.kommig.feeds.rehearsing.MadeUpApplication.TITLE;

import de.kommig.contracts.Parties;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.award.ReportKind;
import de.kommig.contracts.call.CallRules;
import java.time.LocalDate;
import java.util.List;

/** What happens to a made-up award, from its opening to its closing. */
final class MadeUpAward {

    private static final String ZONE = "Europe/Berlin";
    private static final int DAYS_TO_OBJECT = 30;
    private static final int DAYS_OF_THE_PROJECT = 180;
    private static final int DAYS_TO_SPEND = 42;
    private static final int YEARS_KEPT = 5;

    private MadeUpAward() {}

    static List<Object> life(Parties parties, LocalDate begin) {
        LocalDate end = begin.plusDays(DAYS_OF_THE_PROJECT);
        LocalDate due = end.plusDays(DAYS_OF_THE_PROJECT);
        return List.of(
                new AwardEvent.Opened(parties, TITLE, GIVEN, ZONE, CallRules.NONE.award(), CallRules.NONE.financing()),
                new AwardEvent.Noticed(
                        parties,
                        GIVEN,
                        begin,
                        new Period(begin, end),
                        List.of(new PlannedCost("staff", GIVEN)),
                        begin.plusDays(DAYS_TO_OBJECT),
                        null),
                new AwardEvent.BecameFinal(parties, begin, true),
                new AwardEvent.DrawdownRequested(parties, 1, GIVEN, NOTHING),
                new AwardEvent.DrawdownPaid(parties, 1, GIVEN, begin, begin.plusDays(DAYS_TO_SPEND)),
                new AwardEvent.DrawdownUsed(parties, 1, GIVEN, begin),
                new AwardEvent.ReportDue(parties, ReportKind.INTERIM, end),
                new AwardEvent.ReportSubmitted(parties, end, GIVEN, NOTHING),
                new AwardEvent.ReportDue(parties, ReportKind.PROOF, due),
                new AwardEvent.ProofSubmitted(parties, 1, GIVEN, 3, NOTHING),
                new AwardEvent.ProofReturned(parties, NOTHING, due),
                new AwardEvent.ProofSubmitted(parties, 2, GIVEN, 4, NOTHING),
                new AwardEvent.ProofAccepted(parties, due, due.plusYears(YEARS_KEPT)));
    }
}
