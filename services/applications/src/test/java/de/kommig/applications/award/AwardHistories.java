package de.kommig.applications.award;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.award.ReportKind;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.FinancingKind;
import de.kommig.contracts.call.FinancingRules;
import de.kommig.contracts.call.Instalment;
import de.kommig.contracts.call.OwnMeans;
import de.kommig.contracts.call.PaymentKind;
import de.kommig.testing.DeciderFixture;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One award in each of its states, for tests to go on from: 10,000 euros for the year 2027, 20 percent tolerance, paid by need. */
final class AwardHistories {

    static final Parties PARTIES = new Parties(id(0xa1), id(0xc1), id(0xf1), id(0x01));
    static final Money AMOUNT = Money.euros("10000.00");
    static final String BERLIN = "Europe/Berlin";
    static final LocalDate REPORT = day("2027-06-30");
    static final AwardRules RULES = rules(PaymentKind.BY_NEED);
    static final FinancingRules FINANCING = new FinancingRules(
            FinancingKind.FULL, null, List.of(), BigDecimal.valueOf(20), new OwnMeans(BigDecimal.ZERO, null, null));
    static final LocalDate NOTICED_ON = day("2026-12-01");
    static final Period YEAR = new Period(day("2027-01-01"), day("2027-12-31"));
    static final List<PlannedCost> PLAN =
            List.of(new PlannedCost("staff", Money.euros("8000")), new PlannedCost("rooms", Money.euros("2000")));
    static final LocalDate OBJECTION_UNTIL = day("2027-01-04");
    static final BaseRates RATES = new BaseRates(List.of(
            new BaseRate(day("2026-01-01"), new BigDecimal("1.27")),
            new BaseRate(day("2028-01-01"), new BigDecimal("2.27"))));

    static final DeciderFixture<Award, AwardCommand, AwardEvent> NONE = DeciderFixture.of(AwardDecider.DECIDER);
    static final DeciderFixture<Award, AwardCommand, AwardEvent> AHEAD =
            NONE.given(new AwardEvent.EarlyStartAsked(PARTIES, day("2026-11-16"), ref("early")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> OPENED = NONE.given(opened(RULES));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> NOTICED = OPENED.given(noticed());
    static final DeciderFixture<Award, AwardCommand, AwardEvent> OBJECTED =
            NOTICED.given(new AwardEvent.Objected(PARTIES, ref("grounds")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> RUNNING = NOTICED.given(becameFinal());
    static final DeciderFixture<Award, AwardCommand, AwardEvent> REQUESTED =
            RUNNING.given(new AwardEvent.DrawdownRequested(PARTIES, 1, Money.euros("4000"), ref("purpose")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> PAID = REQUESTED.given(
            new AwardEvent.DrawdownPaid(PARTIES, 1, Money.euros("4000"), day("2027-02-01"), day("2027-04-01")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> CHANGE_ASKED = PAID.given(
            new AwardEvent.ChangeRequested(PARTIES, 1, ChangeKind.PERIOD, null, day("2028-03-31"), ref("why")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> PROOF_DUE =
            PAID.given(new AwardEvent.ReportDue(PARTIES, ReportKind.PROOF, day("2028-06-30")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> PROOF_SUBMITTED =
            PROOF_DUE.given(new AwardEvent.ProofSubmitted(PARTIES, 1, Money.euros("3000"), 2, ref("proof")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> PROOF_RETURNED =
            PROOF_SUBMITTED.given(new AwardEvent.ProofReturned(PARTIES, ref("corrections"), day("2028-05-31")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> HEARING = PROOF_SUBMITTED.given(
            new AwardEvent.HearingOpened(PARTIES, Money.euros("1000"), ref("reasons"), day("2028-05-31")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> HEARD =
            HEARING.given(new AwardEvent.HearingAnswered(PARTIES, ref("answer")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> RECOVERY = HEARD.given(new AwardEvent.RecoveryOrdered(
            PARTIES, Money.euros("1000"), day("2027-12-31"), day("2028-07-31"), ref("claim")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> CLOSED =
            PROOF_SUBMITTED.given(new AwardEvent.ProofAccepted(PARTIES, day("2028-05-02"), day("2033-05-02")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> REVOKED =
            PAID.given(new AwardEvent.Revoked(PARTIES, day("2027-05-03"), ref("breach"), day("2032-05-03")));
    static final DeciderFixture<Award, AwardCommand, AwardEvent> ANONYMISED =
            CLOSED.given(new AwardEvent.RetentionEnded(PARTIES, day("2033-05-03")));

    private AwardHistories() {}

    static AwardRules rules(PaymentKind payment) {
        return new AwardRules(
                "§ 46 LHO",
                "P1M",
                payment,
                List.of(
                        new Instalment(day("2027-07-01"), new BigDecimal("33.33")),
                        new Instalment(day("2027-02-01"), new BigDecimal("66.67"))),
                "P2M",
                List.of(REPORT),
                "P6M",
                "P5Y",
                BigDecimal.valueOf(5),
                true);
    }

    static AwardEvent.Opened opened(AwardRules rules) {
        return new AwardEvent.Opened(PARTIES, "Sprachcafé", AMOUNT, BERLIN, rules, FINANCING);
    }

    static AwardEvent.Noticed noticed() {
        return new AwardEvent.Noticed(PARTIES, AMOUNT, NOTICED_ON, YEAR, PLAN, OBJECTION_UNTIL, null);
    }

    static AwardEvent.BecameFinal becameFinal() {
        return new AwardEvent.BecameFinal(PARTIES, day("2027-01-05"), false);
    }

    static AwardFile file(DeciderFixture<Award, AwardCommand, AwardEvent> history) {
        return ((Award.WithNotice) history.state()).file();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Noon in Hamburg, so that it is the same day everywhere in Europe. */
    static Instant at(String day) {
        return Instant.parse(day + "T11:00:00Z");
    }

    static ContentRef ref(String id) {
        return new ContentRef(id, "0".repeat(64));
    }

    static Receipt receipt(String number, String paidOn, String category, String amount) {
        return new Receipt(
                receiptId(number),
                number,
                day(paidOn),
                null,
                category,
                Money.euros(amount),
                "Payee of " + number,
                "for something");
    }

    static UUID receiptId(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    }

    static ProofOfUse proof(Receipt... receipts) {
        return new ProofOfUse("We did it.", Money.euros("0"), List.of(receipts));
    }

    private static UUID id(long number) {
        return new UUID(0x8000L, 0x8000000000000000L + number);
    }
}
