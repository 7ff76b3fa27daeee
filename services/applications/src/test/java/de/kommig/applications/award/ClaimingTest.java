package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.ANONYMISED;
import static de.kommig.applications.award.AwardHistories.CLOSED;
import static de.kommig.applications.award.AwardHistories.HEARD;
import static de.kommig.applications.award.AwardHistories.HEARING;
import static de.kommig.applications.award.AwardHistories.NOTICED;
import static de.kommig.applications.award.AwardHistories.PAID;
import static de.kommig.applications.award.AwardHistories.PARTIES;
import static de.kommig.applications.award.AwardHistories.PROOF_DUE;
import static de.kommig.applications.award.AwardHistories.PROOF_RETURNED;
import static de.kommig.applications.award.AwardHistories.PROOF_SUBMITTED;
import static de.kommig.applications.award.AwardHistories.RATES;
import static de.kommig.applications.award.AwardHistories.REVOKED;
import static de.kommig.applications.award.AwardHistories.at;
import static de.kommig.applications.award.AwardHistories.day;
import static de.kommig.applications.award.AwardHistories.file;
import static de.kommig.applications.award.AwardHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.BeforeHearing;
import de.kommig.eventstore.decider.Decision;
import de.kommig.testing.DeciderFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a hearing and a claim leave of an award. */
class ClaimingTest {

    private static final AwardEvent OPENED =
            new AwardEvent.HearingOpened(PARTIES, Money.euros("500"), ref("reasons"), day("2028-05-31"));
    private static final AwardEvent ANSWERED = new AwardEvent.HearingAnswered(PARTIES, ref("answer"));
    private static final AwardEvent ORDERED = new AwardEvent.RecoveryOrdered(
            PARTIES, Money.euros("400"), day("2027-12-31"), day("2028-07-31"), ref("claim"));
    private static final AwardEvent BREACH =
            new AwardEvent.Revoked(PARTIES, day("2028-05-02"), ref("breach"), day("2033-05-02"));

    private static AwardCommand order(String amount, String today) {
        return new AwardCommand.OrderRecovery(
                Money.euros(amount), day("2027-12-31"), day("2028-07-31"), ref("claim"), at(today));
    }

    private static AwardCommand payBack(String amount) {
        return new AwardCommand.PayBack(Money.euros(amount), day("2027-12-31"), RATES, at("2028-08-01"));
    }

    private static Award after(DeciderFixture<Award, AwardCommand, AwardEvent> claimed, String paid) {
        var decided = AwardDecider.DECIDER.decide().apply(claimed.state(), payBack(paid));
        assertThat(decided).isInstanceOf(Decision.Accepted.class);
        return AwardDecider.DECIDER.evolve().apply(claimed.state(), ((Decision.Accepted<AwardEvent>) decided).event());
    }

    @Test
    void a_claim_on_a_part_leaves_a_running_award_running() {
        var claimed = PAID.given(OPENED, ANSWERED, ORDERED);

        assertThat(after(claimed, "399.99")).isInstanceOf(Award.Recovery.class);
        var paid = (Award.Running) after(claimed, "400");

        assertThat(paid.file().book().kept()).isEqualTo(Money.euros("3600"));
        assertThat(paid.file().book().claimed()).isEqualTo(Money.euros("4000"));
    }

    @Test
    void a_claim_before_the_proof_closes_the_award_only_if_nothing_is_left_to_prove() {
        var part = PROOF_DUE.given(OPENED, ANSWERED, ORDERED);
        assertThat(after(part, "400")).isInstanceOf(Award.ProofDue.class);

        var all = PROOF_DUE.given(
                OPENED,
                ANSWERED,
                new AwardEvent.RecoveryOrdered(
                        PARTIES, Money.euros("4000"), day("2027-12-31"), day("2028-07-31"), ref("claim")));
        assertThat(after(all, "4000")).isInstanceOf(Award.Closed.class);
    }

    @Test
    void a_claim_after_the_proof_or_a_revocation_closes_the_award() {
        for (var before : Map.of("submitted", PROOF_SUBMITTED, "returned", PROOF_RETURNED, "revoked", REVOKED)
                .entrySet()) {
            assertThat(after(before.getValue().given(OPENED, ANSWERED, ORDERED), "400"))
                    .as(before.getKey())
                    .isInstanceOf(Award.Closed.class);
        }
    }

    @Test
    void nothing_comes_of_a_hearing_and_the_award_goes_on_where_it_was() {
        for (var before : Map.of(
                        BeforeHearing.RUNNING, PAID,
                        BeforeHearing.PROOF_DUE, PROOF_DUE,
                        BeforeHearing.PROOF_SUBMITTED, PROOF_SUBMITTED,
                        BeforeHearing.PROOF_RETURNED, PROOF_RETURNED,
                        BeforeHearing.REVOKED, REVOKED)
                .entrySet()) {
            for (var heard : new AwardEvent[][] {{OPENED}, {OPENED, ANSWERED}}) {
                var ended = before.getValue()
                        .given(heard)
                        .when(new AwardCommand.EndHearing())
                        .then(new AwardEvent.HearingEnded(PARTIES, before.getKey()));
                assertThat(ended.state()).isEqualTo(before.getValue().state());
            }
        }
        PAID.when(new AwardCommand.EndHearing()).thenRejected(AwardRejection.AWARD_IS_RUNNING);
        CLOSED.when(new AwardCommand.EndHearing()).thenRejected(AwardRejection.AWARD_IS_CLOSED);
    }

    @Test
    void after_a_revocation_money_is_claimed_only_from_whoever_has_been_heard() {
        REVOKED.when(order("4000", "2028-05-03")).thenRejected(AwardRejection.NOT_HEARD);
        // A hearing that is over does not count for another claim.
        PAID.given(OPENED, ANSWERED, new AwardEvent.HearingEnded(PARTIES, BeforeHearing.RUNNING), BREACH)
                .when(order("400", "2028-05-03"))
                .thenRejected(AwardRejection.NOT_HEARD);

        var heard = REVOKED.when(new AwardCommand.OpenHearing(
                        Money.euros("500"), ref("reasons"), day("2028-05-31"), at("2028-05-02")))
                .then(OPENED);
        heard.when(order("400", "2028-05-31")).thenRejected(AwardRejection.HEARING_IS_NOT_OVER);
        heard.when(order("400", "2028-06-01")).then(ORDERED);
        heard.given(ANSWERED).when(order("400", "2028-05-03")).then(ORDERED);
        heard.given(ANSWERED).when(order("500.01", "2028-05-03")).thenRejected(AwardRejection.CLAIM_EXCEEDS_HEARING);
    }

    @Test
    void a_revocation_during_the_hearing_leaves_the_time_to_answer() {
        var revoked = HEARING.given(BREACH);

        revoked.when(order("400", "2028-05-31")).thenRejected(AwardRejection.HEARING_IS_NOT_OVER);
        var answered = revoked.when(new AwardCommand.AnswerHearing(ref("answer")))
                .then(new AwardEvent.HearingAnswered(PARTIES, ref("answer")));
        answered.when(new AwardCommand.AnswerHearing(ref("answer")))
                .thenRejected(AwardRejection.HEARING_ALREADY_ANSWERED);
        answered.when(order("400", "2028-05-03")).then(ORDERED);
        HEARD.given(BREACH).when(order("400", "2028-05-03")).then(ORDERED);
        REVOKED.when(new AwardCommand.AnswerHearing(ref("answer"))).thenRejected(AwardRejection.AWARD_IS_REVOKED);
    }

    @Test
    void what_came_back_before_the_hearing_is_not_claimed_once_more() {
        var given = REVOKED.given(new AwardEvent.GivenBack(PARTIES, Money.euros("3700"), day("2028-05-02")));
        given.when(new AwardCommand.OpenHearing(
                        Money.euros("300.01"), ref("reasons"), day("2028-05-31"), at("2028-05-03")))
                .thenRejected(AwardRejection.CLAIM_EXCEEDS_PAYMENTS);

        // Nor what came back while it was heard.
        HEARD.given(BREACH, new AwardEvent.GivenBack(PARTIES, Money.euros("3700"), day("2028-05-02")))
                .when(order("300.01", "2028-05-03"))
                .thenRejected(AwardRejection.CLAIM_EXCEEDS_PAYMENTS);
    }

    @Test
    void money_is_given_back_without_a_claim_and_the_award_stays_where_it_is() {
        for (var before : Map.of(
                        "running",
                        PAID,
                        "due",
                        PROOF_DUE,
                        "submitted",
                        PROOF_SUBMITTED,
                        "returned",
                        PROOF_RETURNED,
                        "hearing",
                        HEARING,
                        "revoked",
                        REVOKED,
                        "revoked while heard",
                        HEARING.given(BREACH),
                        "closed",
                        CLOSED)
                .entrySet()) {
            var given = before.getValue()
                    .when(payBack("300"))
                    .then(new AwardEvent.GivenBack(PARTIES, Money.euros("300"), day("2027-12-31")));
            assertThat(given.state().getClass())
                    .as(before.getKey())
                    .isEqualTo(before.getValue().state().getClass());
            assertThat(file(given).book().kept()).isEqualTo(Money.euros("3700"));
        }
        REVOKED.when(payBack("4000.01")).thenRejected(AwardRejection.CLAIM_EXCEEDS_PAYMENTS);
        ANONYMISED.when(payBack("1")).thenRejected(AwardRejection.AWARD_IS_ANONYMISED);
        NOTICED.when(payBack("1")).thenRejected(AwardRejection.AWARD_IS_NOTICED);
        PAID.when(payBack("4000.01")).thenRejected(AwardRejection.CLAIM_EXCEEDS_PAYMENTS);
        PAID.when(payBack("0")).thenRejected(AwardRejection.AMOUNT_IS_ZERO);
        PAID.when(new AwardCommand.PayBack(Money.euros("1"), day("2028-08-02"), RATES, at("2028-08-01")))
                .thenRejected(AwardRejection.DAY_IS_IN_THE_FUTURE);
        PAID.when(new AwardCommand.PayBack(Money.euros("1"), day("2026-11-30"), RATES, at("2028-08-01")))
                .thenRejected(AwardRejection.DAY_IS_TOO_EARLY);
    }
}
