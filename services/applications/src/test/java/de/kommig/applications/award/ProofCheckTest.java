package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.PAID;
import static de.kommig.applications.award.AwardHistories.PROOF_DUE;
import static de.kommig.applications.award.AwardHistories.day;
import static de.kommig.applications.award.AwardHistories.file;
import static de.kommig.applications.award.AwardHistories.proof;
import static de.kommig.applications.award.AwardHistories.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.award.ProofFinding.Kind;
import de.kommig.contracts.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProofCheckTest {

    private static final AwardFile FILE = file(PROOF_DUE);
    private static final Receipt WAGES = receipt("1", "2027-03-31", "staff", "3000.00");
    private static final Receipt RENT = receipt("2", "2027-04-01", "rooms", "1000.00");

    private static List<ProofFinding> findings(Receipt... receipts) {
        return ProofCheck.of(FILE, proof(receipts));
    }

    private static Receipt of(String number, @Nullable LocalDate committedOn, Money amount, String payee) {
        return new Receipt(
                AwardHistories.receiptId(number),
                number,
                day("2027-03-31"),
                committedOn,
                "staff",
                amount,
                payee,
                "wages");
    }

    @Test
    void nothing_is_found_where_all_that_was_paid_is_spent_as_planned() {
        assertThat(findings(WAGES, RENT)).isEmpty();
    }

    @Test
    void figures_are_the_sums_of_receipts_by_category_against_the_plan() {
        ProofFigures figures = ProofFigures.of(FILE, proof(WAGES, RENT, receipt("3", "2027-05-01", "art", "0.50")));
        assertThat(figures.lines())
                .containsExactly(
                        new ProofFigures.Line("staff", Money.euros("8000"), Money.euros("3000"), true),
                        new ProofFigures.Line("rooms", Money.euros("2000"), Money.euros("1000"), true),
                        new ProofFigures.Line("art", Money.euros("0"), Money.euros("0.50"), false));
        assertThat(figures.planned()).isEqualTo(Money.euros("10000"));
        assertThat(figures.spent()).isEqualTo(Money.euros("4000.50"));
        assertThat(figures.paid()).isEqualTo(Money.euros("4000"));
        assertThat(figures.due()).isEqualTo(Money.euros("4000.50"));
        assertThat(figures.toPayBack()).isEqualTo(Money.euros("0"));
    }

    @Test
    void a_proof_without_receipts_proves_nothing() {
        assertThat(findings()).contains(new ProofFinding(Kind.NO_RECEIPTS, null, null, null));
    }

    @Test
    void a_receipt_belongs_to_the_period() {
        assertThat(findings(WAGES, RENT, receipt("3", "2026-12-31", "staff", "1")))
                .containsExactly(new ProofFinding(Kind.PAID_BEFORE_PERIOD, "3", AwardHistories.receiptId("3"), null));
        assertThat(findings(WAGES, RENT, receipt("3", "2028-01-01", "staff", "1")))
                .containsExactly(new ProofFinding(Kind.PAID_AFTER_PERIOD, "3", AwardHistories.receiptId("3"), null));
        assertThat(findings(WAGES, RENT, receipt("3", "2027-01-01", "staff", "1")))
                .isEmpty();
        assertThat(findings(WAGES, RENT, receipt("3", "2027-12-31", "staff", "1")))
                .isEmpty();
    }

    @Test
    void a_contract_counts_as_the_start() {
        Money rest = Money.euros("4000");
        assertThat(findings(of("1", day("2026-11-30"), rest, "A")))
                .containsExactly(new ProofFinding(Kind.COMMITTED_TOO_EARLY, "1", AwardHistories.receiptId("1"), null));
        assertThat(findings(of("1", day("2026-12-01"), rest, "A"))).isEmpty();
    }

    @Test
    void a_receipt_counts_once() {
        assertThat(findings(WAGES, RENT, receipt("2", "2027-05-01", "staff", "1")))
                .containsExactly(new ProofFinding(Kind.NUMBER_TWICE, "2", AwardHistories.receiptId("2"), null));
        assertThat(findings(
                        of("1", null, Money.euros("2000"), "A"),
                        of("2", null, Money.euros("2000"), "A"),
                        of("3", null, Money.euros("2000"), "B")))
                .containsExactly(new ProofFinding(Kind.PERHAPS_TWICE, "2", AwardHistories.receiptId("2"), null));
    }

    @Test
    void a_receipt_belongs_to_a_category_of_the_plan_and_is_in_its_currency() {
        assertThat(findings(WAGES, RENT, receipt("3", "2027-05-01", "art", "1")))
                .containsExactly(
                        new ProofFinding(Kind.CATEGORY_NOT_PLANNED, "3", AwardHistories.receiptId("3"), null),
                        new ProofFinding(Kind.CATEGORY_OVERSPENT, null, null, "art"));
        assertThat(findings(of("1", null, new Money(WAGES.amount().amount(), "CHF"), "A")))
                .containsExactly(new ProofFinding(Kind.OTHER_CURRENCY, "1", AwardHistories.receiptId("1"), null));
    }

    @Test
    void more_than_the_tolerance_and_money_that_is_left_are_for_the_funder_to_judge() {
        assertThat(findings(receipt("1", "2027-05-01", "rooms", "2400.01")))
                .containsExactly(
                        new ProofFinding(Kind.CATEGORY_OVERSPENT, null, null, "rooms"),
                        new ProofFinding(Kind.MONEY_LEFT, null, null, null));
        assertThat(Kind.CATEGORY_OVERSPENT.isError()).isFalse();
        assertThat(Kind.MONEY_LEFT.isError()).isFalse();
    }

    @Test
    void interest_on_late_use_runs_from_the_payment_and_only_for_what_was_late() {
        // 4000 paid on 1 February, to be used by 1 April: 1000 in time, 3000 not yet
        Drawdown drawdown = file(PAID).book().drawdowns().getFirst();
        List<Drawdown> some = List.of(drawdown.used(new Drawdown.Use(Money.euros("1000"), day("2027-04-01"))));
        assertThat(LateUse.interest(FILE.terms(), some, AwardHistories.RATES, day("2027-04-01")))
                .isEqualTo(Money.euros("0"));
        // 3000 × 60 days × 6.27 / 36500
        assertThat(LateUse.interest(FILE.terms(), some, AwardHistories.RATES, day("2027-04-02")))
                .isEqualTo(Money.euros("30.92"));
        List<Drawdown> all = List.of(some.getFirst().used(new Drawdown.Use(Money.euros("3000"), day("2027-04-11"))));
        // 3000 × 69 × 6.27 / 36500, and no more
        assertThat(LateUse.interest(FILE.terms(), all, AwardHistories.RATES, day("2029-01-01")))
                .isEqualTo(Money.euros("35.56"));
    }
}
