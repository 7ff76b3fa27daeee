package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvingTest {

    private static final ProofOfUse PROOF = proof(receipt("1", "2027-03-31", "staff", "4000"));

    @Test
    void the_proof_is_handed_in_when_due_earlier_or_again() {
        var submit = new AwardCommand.SubmitProof(PROOF, ref("proof"));
        for (var state : List.of(PAID, PROOF_DUE)) {
            state.when(submit).then(new AwardEvent.ProofSubmitted(PARTIES, 1, Money.euros("4000"), 1, ref("proof")));
        }
        PROOF_RETURNED
                .when(submit)
                .then(new AwardEvent.ProofSubmitted(PARTIES, 2, Money.euros("4000"), 1, ref("proof")));
        PROOF_SUBMITTED.when(submit).thenRejected(AwardRejection.PROOF_IS_SUBMITTED);
        NOTICED.when(submit).thenRejected(AwardRejection.AWARD_IS_NOTICED);
    }

    @Test
    void a_faulty_proof_is_not_handed_in_and_says_what_is_wrong() {
        ProofOfUse faulty =
                proof(receipt("1", "2027-03-31", "art", "4000"), receipt("1", "2028-01-01", "staff", "4000"));
        var expected = new ProofIsFaulty(List.of(
                new ProofFinding(ProofFinding.Kind.CATEGORY_NOT_PLANNED, "1", AwardHistories.receiptId("1"), null),
                new ProofFinding(ProofFinding.Kind.NUMBER_TWICE, "1", AwardHistories.receiptId("1"), null)));
        PROOF_DUE.when(new AwardCommand.SubmitProof(faulty, ref("proof"))).thenRejected(expected);
        String id = AwardHistories.receiptId("1").toString();
        assertThat(expected.details())
                .containsEntry(
                        "findings",
                        List.of(
                                Map.of("code", "category-not-planned", "receipt", "1", "receiptId", id),
                                Map.of("code", "number-twice", "receipt", "1", "receiptId", id)));
        PROOF_DUE
                .when(new AwardCommand.SubmitProof(
                        new ProofOfUse("", new Money(BigDecimal.ONE, "CHF"), PROOF.receipts()), ref("proof")))
                .thenRejected(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
    }

    @Test
    void the_funder_sends_a_proof_back_or_finds_it_in_order() {
        PROOF_SUBMITTED
                .when(new AwardCommand.ReturnProof(ref("corrections"), day("2028-05-31"), at("2028-05-31")))
                .then(new AwardEvent.ProofReturned(PARTIES, ref("corrections"), day("2028-05-31")));
        PROOF_SUBMITTED
                .when(new AwardCommand.ReturnProof(ref("corrections"), day("2028-05-30"), at("2028-05-31")))
                .thenRejected(AwardRejection.RESPOND_BY_IS_PAST);
        PROOF_DUE
                .when(new AwardCommand.ReturnProof(ref("corrections"), day("2028-05-31"), at("2028-05-31")))
                .thenRejected(AwardRejection.AWARD_WAITS_FOR_PROOF);
        for (var state : List.of(PROOF_SUBMITTED, HEARING)) {
            state.when(new AwardCommand.AcceptProof(null, at("2028-05-02")))
                    .then(new AwardEvent.ProofAccepted(PARTIES, day("2028-05-02"), day("2033-05-02")));
        }
        PROOF_RETURNED
                .when(new AwardCommand.AcceptProof(null, at("2028-05-02")))
                .thenRejected(AwardRejection.PROOF_IS_RETURNED);
        PROOF_DUE
                .given(new AwardEvent.HearingOpened(PARTIES, Money.euros("1"), ref("reasons"), day("2028-05-31")))
                .when(new AwardCommand.AcceptProof(null, at("2028-05-02")))
                .thenRejected(AwardRejection.AWARD_IS_IN_HEARING);
    }

    @Test
    void a_proof_is_not_in_order_while_more_is_with_the_organisation_than_the_funder_owes() {
        var accept = new AwardCommand.AcceptProof(Money.euros("3000"), at("2028-05-02"));

        PROOF_SUBMITTED.when(accept).thenRejected(new MoneyIsLeft(Money.euros("1000")));
        PROOF_SUBMITTED
                .given(new AwardEvent.GivenBack(PARTIES, Money.euros("999.99"), day("2028-05-01")))
                .when(accept)
                .thenRejected(new MoneyIsLeft(Money.euros("0.01")));
        for (var state : List.of(
                PROOF_SUBMITTED.given(new AwardEvent.GivenBack(PARTIES, Money.euros("1000"), day("2028-05-01"))),
                HEARING)) {
            state.when(accept).then(new AwardEvent.ProofAccepted(PARTIES, day("2028-05-02"), day("2033-05-02")));
        }
    }

    @Test
    void a_hearing_is_about_no_more_than_was_paid() {
        for (var state : List.of(PAID, PROOF_DUE, PROOF_SUBMITTED, PROOF_RETURNED)) {
            state.when(hear("4000.00", "2028-05-31"))
                    .then(new AwardEvent.HearingOpened(
                            PARTIES, Money.euros("4000"), ref("reasons"), day("2028-05-31")));
        }
        PAID.when(hear("4000.01", "2028-05-31")).thenRejected(AwardRejection.CLAIM_EXCEEDS_PAYMENTS);
        PAID.when(hear("0", "2028-05-31")).thenRejected(AwardRejection.AMOUNT_IS_ZERO);
        PAID.when(hear("1", "2028-05-01")).thenRejected(AwardRejection.RESPOND_BY_IS_PAST);
        PAID.when(hear("1", "2028-05-02"))
                .then(new AwardEvent.HearingOpened(PARTIES, Money.euros("1"), ref("reasons"), day("2028-05-02")));
        PAID.when(new AwardCommand.OpenHearing(
                        new Money(BigDecimal.ONE, "CHF"), ref("reasons"), day("2028-05-31"), at("2028-05-02")))
                .thenRejected(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        CLOSED.when(hear("1", "2028-05-31")).thenRejected(AwardRejection.AWARD_IS_CLOSED);
    }

    private static AwardCommand hear(String amount, String respondBy) {
        return new AwardCommand.OpenHearing(Money.euros(amount), ref("reasons"), day(respondBy), at("2028-05-02"));
    }

    @Test
    void money_is_claimed_once_the_organisation_was_heard_or_its_time_for_that_is_over() {
        HEARING.when(new AwardCommand.AnswerHearing(ref("answer")))
                .then(new AwardEvent.HearingAnswered(PARTIES, ref("answer")));
        HEARD.when(new AwardCommand.AnswerHearing(ref("answer"))).thenRejected(AwardRejection.HEARING_ALREADY_ANSWERED);
        PROOF_DUE
                .when(new AwardCommand.AnswerHearing(ref("answer")))
                .thenRejected(AwardRejection.AWARD_WAITS_FOR_PROOF);
        HEARING.when(order("1000", "2028-05-31")).thenRejected(AwardRejection.HEARING_IS_NOT_OVER);
        HEARING.when(order("1000", "2028-06-01")).then(ordered("1000"));
        HEARD.when(order("1000", "2028-05-03")).then(ordered("1000"));
        HEARD.when(order("1000.01", "2028-05-03")).thenRejected(AwardRejection.CLAIM_EXCEEDS_HEARING);
        PROOF_SUBMITTED.when(order("1", "2028-05-03")).thenRejected(AwardRejection.PROOF_IS_SUBMITTED);
    }

    @Test
    void interest_and_payment_have_sensible_days() {
        HEARD.when(new AwardCommand.OrderRecovery(
                        Money.euros("1"), day("2028-05-04"), day("2028-07-31"), ref("claim"), at("2028-05-03")))
                .thenRejected(AwardRejection.DAY_IS_IN_THE_FUTURE);
        HEARD.when(new AwardCommand.OrderRecovery(
                        Money.euros("1"), day("2026-11-30"), day("2028-07-31"), ref("claim"), at("2028-05-03")))
                .thenRejected(AwardRejection.DAY_IS_TOO_EARLY);
        HEARD.when(new AwardCommand.OrderRecovery(
                        Money.euros("1"), day("2027-12-31"), day("2028-05-02"), ref("claim"), at("2028-05-03")))
                .thenRejected(AwardRejection.RESPOND_BY_IS_PAST);
    }

    private static AwardCommand order(String amount, String today) {
        return new AwardCommand.OrderRecovery(
                Money.euros(amount), day("2027-12-31"), day("2028-07-31"), ref("claim"), at(today));
    }

    private static AwardEvent ordered(String amount) {
        return new AwardEvent.RecoveryOrdered(
                PARTIES, Money.euros(amount), day("2027-12-31"), day("2028-07-31"), ref("claim"));
    }

    @Test
    void what_is_paid_back_bears_interest_until_its_day_and_closes_the_award_when_nothing_is_left() {
        // 400 × 31 days × 7.27 / 36500
        var part = RECOVERY.when(payBack("400", "2028-01-31"))
                .then(new AwardEvent.PaidBack(
                        PARTIES, Money.euros("400"), Money.euros("2.47"), day("2028-01-31"), Money.euros("600"), null));
        part.when(payBack("600.01", "2028-01-31")).thenRejected(AwardRejection.REPAYMENT_EXCEEDS_CLAIM);
        // 600 × 60 × 7.27 / 36500
        var closed = part.when(payBack("600", "2028-02-29"))
                .then(new AwardEvent.PaidBack(
                        PARTIES,
                        Money.euros("600"),
                        Money.euros("7.17"),
                        day("2028-02-29"),
                        Money.euros("0"),
                        day("2033-08-01")));
        assertThat(closed.state()).isInstanceOf(Award.Closed.class);
        assertThat(file(closed).book().kept()).isEqualTo(Money.euros("3000"));
        RECOVERY.when(payBack("1", "2028-08-02")).thenRejected(AwardRejection.DAY_IS_IN_THE_FUTURE);
        RECOVERY.when(payBack("1", "2027-12-30")).thenRejected(AwardRejection.DAY_IS_TOO_EARLY);
        RECOVERY.when(payBack("0", "2028-01-31")).thenRejected(AwardRejection.AMOUNT_IS_ZERO);
        RECOVERY.when(new AwardCommand.PayBack(
                        new Money(BigDecimal.ONE, "CHF"), day("2028-01-31"), RATES, at("2028-08-01")))
                .thenRejected(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
    }

    private static AwardCommand payBack(String amount, String on) {
        return new AwardCommand.PayBack(Money.euros(amount), day(on), RATES, at("2028-08-01"));
    }

    @Test
    void every_state_has_a_word_and_every_event_leads_to_the_right_one() {
        assertThat(List.of(
                                AHEAD,
                                AHEAD.given(new AwardEvent.EarlyStartGiven(PARTIES, day("2026-11-16"))),
                                AHEAD.given(new AwardEvent.EarlyStartRefused(PARTIES, ref("no"))),
                                OPENED,
                                NOTICED,
                                OBJECTED,
                                RUNNING,
                                PROOF_DUE,
                                PROOF_SUBMITTED,
                                PROOF_RETURNED,
                                HEARING,
                                RECOVERY,
                                CLOSED,
                                REVOKED,
                                ANONYMISED)
                        .stream()
                        .map(history -> AwardState.of((Award.Known) history.state())))
                .containsExactly(AwardState.values());
    }
}
