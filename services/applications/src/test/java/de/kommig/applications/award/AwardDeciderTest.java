package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.call.CostCategory;
import de.kommig.contracts.call.FinancingRules;
import de.kommig.contracts.call.PaymentKind;
import de.kommig.testing.DeciderFixture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AwardDeciderTest {

    private static final AwardCommand.GiveNotice NOTICE =
            new AwardCommand.GiveNotice(null, NOTICED_ON, YEAR, PLAN, null, at("2026-12-01"));

    @Test
    void an_early_start_is_asked_for_once_before_it_begins_and_before_the_award() {
        var ask = new AwardCommand.AskForEarlyStart(PARTIES, BERLIN, day("2026-11-16"), ref("early"), at("2026-11-16"));
        NONE.when(ask).then(new AwardEvent.EarlyStartAsked(PARTIES, day("2026-11-16"), ref("early")));
        NONE.when(new AwardCommand.AskForEarlyStart(PARTIES, BERLIN, day("2026-11-16"), ref("early"), at("2026-11-17")))
                .thenRejected(AwardRejection.EARLY_START_IS_PAST);
        AHEAD.when(ask).thenRejected(AwardRejection.EARLY_START_ALREADY_ASKED);
        OPENED.when(ask).thenRejected(AwardRejection.AWARD_ALREADY_OPENED);
    }

    @Test
    void the_funder_consents_to_an_early_start_or_not_once() {
        var give = new AwardCommand.GiveEarlyStart(day("2026-11-16"));
        var refuse = new AwardCommand.RefuseEarlyStart(ref("no"));
        var given = AHEAD.when(give).then(new AwardEvent.EarlyStartGiven(PARTIES, day("2026-11-16")));
        given.when(give).thenRejected(AwardRejection.EARLY_START_ALREADY_ANSWERED);
        given.when(refuse).thenRejected(AwardRejection.EARLY_START_ALREADY_ANSWERED);
        AHEAD.when(refuse).then(new AwardEvent.EarlyStartRefused(PARTIES, ref("no")));
        var asked = new AwardEvent.EarlyStartAsked(PARTIES, day("2026-11-20"), ref("early"));
        AHEAD.given(new AwardEvent.EarlyStartRefused(PARTIES, ref("no")))
                .when(new AwardCommand.AskForEarlyStart(
                        PARTIES, BERLIN, day("2026-11-20"), ref("early"), at("2026-11-16")))
                .then(asked)
                .when(new AwardCommand.GiveEarlyStart(day("2026-11-20")))
                .then(new AwardEvent.EarlyStartGiven(PARTIES, day("2026-11-20")));
        AHEAD.when(new AwardCommand.GiveEarlyStart(day("2026-11-15"))).thenRejected(AwardRejection.DAY_IS_TOO_EARLY);
        OPENED.when(give).thenRejected(AwardRejection.AWARD_WAITS_FOR_NOTICE);
        NONE.when(refuse).thenRejected(AwardRejection.NO_SUCH_AWARD);
    }

    @Test
    void an_award_is_opened_once_and_remembers_an_early_start() {
        var open = new AwardCommand.Open(PARTIES, "Sprachcafé", AMOUNT, BERLIN, RULES, FINANCING);
        NONE.when(open).then(opened(RULES));
        var after = AHEAD.when(open).then(opened(RULES));
        assertThat(((Award.Opened) after.state()).terms().earlyStart()).isPresent();
        OPENED.when(open).thenRejected(AwardRejection.AWARD_ALREADY_OPENED);
        assertThat(AwardRejection.AWARD_ALREADY_OPENED.alreadyDone()).isTrue();
        assertThat(AwardRejection.NO_SUCH_AWARD.alreadyDone()).isFalse();
    }

    @Test
    void the_notice_says_until_when_it_can_be_contested() {
        OPENED.when(NOTICE).then(noticed());
        NOTICED.when(NOTICE).thenRejected(AwardRejection.AWARD_IS_NOTICED);
        AHEAD.when(NOTICE).thenRejected(AwardRejection.APPLICATION_IS_NOT_APPROVED);
    }

    @Test
    void a_notice_is_announced_about_now() {
        for (String now : List.of("2026-10-31", "2027-01-01")) {
            OPENED.when(new AwardCommand.GiveNotice(null, NOTICED_ON, YEAR, PLAN, null, at(now)))
                    .then(noticed());
        }
        for (String now : List.of("2026-10-30", "2027-01-02")) {
            OPENED.when(new AwardCommand.GiveNotice(null, NOTICED_ON, YEAR, PLAN, null, at(now)))
                    .thenRejected(AwardRejection.NOTICE_DATE_OUT_OF_RANGE);
        }
    }

    @Test
    void no_money_for_what_began_before_the_notice_unless_the_funder_consented() {
        Period early = new Period(day("2026-11-16"), day("2027-12-31"));
        refused(OPENED, early, PLAN, AwardRejection.PERIOD_BEGINS_BEFORE_NOTICE);
        refused(AHEAD.given(opened(RULES)), early, PLAN, AwardRejection.PERIOD_BEGINS_BEFORE_NOTICE);
        var consented = AHEAD.given(new AwardEvent.EarlyStartGiven(PARTIES, day("2026-11-16")), opened(RULES));
        consented
                .when(new AwardCommand.GiveNotice(null, NOTICED_ON, early, PLAN, null, at("2026-12-01")))
                .then(new AwardEvent.Noticed(PARTIES, AMOUNT, NOTICED_ON, early, PLAN, OBJECTION_UNTIL, null));
        refused(
                consented,
                new Period(day("2026-11-15"), day("2027-12-31")),
                PLAN,
                AwardRejection.PERIOD_BEGINS_BEFORE_NOTICE);
        refused(
                OPENED,
                new Period(day("2027-01-02"), day("2027-01-01")),
                PLAN,
                AwardRejection.PERIOD_ENDS_BEFORE_IT_BEGINS);
        Period oneDay = new Period(NOTICED_ON, NOTICED_ON);
        OPENED.when(new AwardCommand.GiveNotice(null, NOTICED_ON, oneDay, PLAN, ref("text"), at("2026-12-01")))
                .then(new AwardEvent.Noticed(PARTIES, AMOUNT, NOTICED_ON, oneDay, PLAN, OBJECTION_UNTIL, ref("text")));
    }

    @Test
    void a_plan_takes_up_the_award_and_has_each_category_of_the_call_once() {
        refused(OPENED, YEAR, plan("staff", "9999.99"), AwardRejection.PLAN_IS_BELOW_AWARD);
        refused(OPENED, YEAR, List.of(PLAN.getFirst(), PLAN.getFirst()), AwardRejection.CATEGORY_PLANNED_TWICE);
        refused(
                OPENED,
                YEAR,
                List.of(new PlannedCost("staff", new Money(AMOUNT.amount(), "CHF"))),
                AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        FinancingRules financing = new FinancingRules(
                FINANCING.kind(),
                null,
                List.of(new CostCategory("staff", null, null)),
                FINANCING.tolerancePercent(),
                FINANCING.ownMeans());
        var opened = NONE.given(new AwardEvent.Opened(PARTIES, "Sprachcafé", AMOUNT, BERLIN, RULES, financing));
        refused(opened, YEAR, PLAN, AwardRejection.CATEGORY_NOT_IN_CALL);
        opened.when(new AwardCommand.GiveNotice(null, NOTICED_ON, YEAR, plan("staff", "10000"), null, at("2026-12-01")))
                .then(new AwardEvent.Noticed(
                        PARTIES, AMOUNT, NOTICED_ON, YEAR, plan("staff", "10000"), OBJECTION_UNTIL, null));
    }

    private static void refused(
            DeciderFixture<Award, AwardCommand, AwardEvent> given,
            Period period,
            List<PlannedCost> plan,
            AwardRejection reason) {
        given.when(new AwardCommand.GiveNotice(null, NOTICED_ON, period, plan, null, at("2026-12-01")))
                .thenRejected(reason);
    }

    private static List<PlannedCost> plan(String category, String amount) {
        return List.of(new PlannedCost(category, Money.euros(amount)));
    }

    @Test
    void an_objection_is_possible_until_the_end_of_the_last_day() {
        NOTICED.when(new AwardCommand.Object(ref("grounds"), Instant.parse("2027-01-04T22:59:59Z")))
                .then(new AwardEvent.Objected(PARTIES, ref("grounds")));
        NOTICED.when(new AwardCommand.Object(ref("grounds"), Instant.parse("2027-01-04T23:00:00Z")))
                .thenRejected(AwardRejection.OBJECTION_PERIOD_IS_OVER);
        RUNNING.when(new AwardCommand.Object(ref("grounds"), at("2027-01-04")))
                .thenRejected(AwardRejection.AWARD_IS_RUNNING);
    }

    @Test
    void after_an_objection_the_notice_can_be_contested_on_or_is_given_anew() {
        settled(ObjectionOutcome.WITHDRAWN, "2027-01-04", Award.Noticed.class);
        // a month at court, which ends on a Sunday
        settled(ObjectionOutcome.REJECTED, "2027-03-15", Award.Noticed.class);
        settled(ObjectionOutcome.UPHELD, null, Award.Opened.class);
        NOTICED.when(new AwardCommand.SettleObjection(ObjectionOutcome.UPHELD, null, at("2027-02-14")))
                .thenRejected(AwardRejection.AWARD_IS_NOTICED);
    }

    private static void settled(ObjectionOutcome outcome, @Nullable String until, Class<? extends Award> after) {
        var contestable = until == null ? null : day(until);
        var state = OBJECTED.when(new AwardCommand.SettleObjection(outcome, ref("why"), at("2027-02-14")))
                .then(new AwardEvent.ObjectionSettled(PARTIES, outcome, contestable, ref("why")))
                .state();
        assertThat(state).isInstanceOf(after);
        if (state instanceof Award.Noticed noticed) {
            assertThat(noticed.file().notice().contestableUntil()).isEqualTo(contestable);
        }
    }

    @Test
    void a_rejected_objection_is_followed_by_no_other_and_a_withdrawn_one_within_the_first_time_only() {
        var object = new AwardCommand.Object(ref("again"), at("2027-01-04"));
        OBJECTED.given(new AwardEvent.ObjectionSettled(
                        PARTIES, ObjectionOutcome.REJECTED, day("2027-03-15"), ref("why")))
                .when(object)
                .thenRejected(AwardRejection.OBJECTION_HAS_BEEN_REJECTED);
        var withdrawn = OBJECTED.given(
                new AwardEvent.ObjectionSettled(PARTIES, ObjectionOutcome.WITHDRAWN, OBJECTION_UNTIL, null));
        withdrawn.when(object).then(new AwardEvent.Objected(PARTIES, ref("again")));
        withdrawn
                .when(new AwardCommand.Object(ref("again"), at("2027-01-05")))
                .thenRejected(AwardRejection.OBJECTION_PERIOD_IS_OVER);
    }

    @Test
    void after_a_rejected_objection_the_notice_becomes_final() {
        OBJECTED.given(new AwardEvent.ObjectionSettled(
                        PARTIES, ObjectionOutcome.REJECTED, day("2027-03-15"), ref("why")))
                .when(new AwardCommand.LookAtTheClock(at("2027-03-16")))
                .then(new AwardEvent.BecameFinal(PARTIES, day("2027-03-16"), false));
    }

    @Test
    void a_notice_gives_at_most_what_has_been_approved_also_when_it_is_given_anew() {
        var less = OPENED.when(giving("9000"))
                .then(new AwardEvent.Noticed(
                        PARTIES, Money.euros("9000"), NOTICED_ON, YEAR, PLAN, OBJECTION_UNTIL, null));
        assertThat(AwardHistories.file(less).terms().amount()).isEqualTo(Money.euros("9000"));
        var anew = less.given(
                new AwardEvent.Objected(PARTIES, ref("grounds")),
                new AwardEvent.ObjectionSettled(PARTIES, ObjectionOutcome.UPHELD, null, null));

        anew.when(NOTICE).then(noticed());
        anew.when(giving("9500"))
                .then(new AwardEvent.Noticed(
                        PARTIES, Money.euros("9500"), NOTICED_ON, YEAR, PLAN, OBJECTION_UNTIL, null));
        anew.when(giving("10000.01")).thenRejected(AwardRejection.AMOUNT_EXCEEDS_APPROVAL);
        anew.when(giving("0")).thenRejected(AwardRejection.AMOUNT_IS_ZERO);
        anew.when(new AwardCommand.GiveNotice(
                        new Money(AMOUNT.amount(), "CHF"), NOTICED_ON, YEAR, PLAN, null, at("2026-12-01")))
                .thenRejected(AwardRejection.CURRENCY_DIFFERS_FROM_APPROVAL);
    }

    private static AwardCommand giving(String amount) {
        return new AwardCommand.GiveNotice(Money.euros(amount), NOTICED_ON, YEAR, PLAN, null, at("2026-12-01"));
    }

    @Test
    void who_waives_the_objection_gets_money_sooner() {
        NOTICED.when(new AwardCommand.WaiveObjection(at("2026-12-03")))
                .then(new AwardEvent.BecameFinal(PARTIES, day("2026-12-03"), true));
        OBJECTED.when(new AwardCommand.WaiveObjection(at("2026-12-03"))).thenRejected(AwardRejection.AWARD_IS_OBJECTED);
    }

    @Test
    void a_notice_can_be_revoked_in_every_state_after_it() {
        var revoke = new AwardCommand.Revoke(ref("breach"), day("2028-08-01"), at("2028-08-01"));
        var revoked = new AwardEvent.Revoked(PARTIES, day("2028-08-01"), ref("breach"), day("2033-08-01"));
        for (var state : List.of(
                NOTICED,
                OBJECTED,
                RUNNING,
                PAID,
                PROOF_DUE,
                PROOF_SUBMITTED,
                PROOF_RETURNED,
                HEARING,
                RECOVERY,
                CLOSED)) {
            state.when(revoke).then(revoked);
        }
        REVOKED.when(revoke).thenRejected(AwardRejection.AWARD_IS_REVOKED);
        ANONYMISED.when(revoke).thenRejected(AwardRejection.AWARD_IS_ANONYMISED);
        OPENED.when(revoke).thenRejected(AwardRejection.AWARD_WAITS_FOR_NOTICE);
        RUNNING.when(new AwardCommand.Revoke(ref("breach"), day("2028-08-02"), at("2028-08-01")))
                .thenRejected(AwardRejection.DAY_IS_IN_THE_FUTURE);
        RUNNING.when(new AwardCommand.Revoke(ref("breach"), day("2026-11-30"), at("2028-08-01")))
                .thenRejected(AwardRejection.DAY_IS_TOO_EARLY);
    }

    @Test
    void money_paid_by_date_is_not_asked_for() {
        var byDate = NONE.given(opened(rules(PaymentKind.BY_DATE)), noticed(), becameFinal());
        byDate.when(new AwardCommand.RequestDrawdown(AMOUNT, ref("purpose")))
                .thenRejected(AwardRejection.PAYMENT_IS_NOT_BY_NEED);
        byDate.when(new AwardCommand.PayInstalment(day("2027-01-31"), at("2027-02-01")))
                .thenRejected(AwardRejection.INSTALMENT_IS_NOT_DUE);
        byDate.when(new AwardCommand.PayInstalment(day("2027-02-02"), at("2027-02-01")))
                .thenRejected(AwardRejection.DAY_IS_IN_THE_FUTURE);
        byDate.when(new AwardCommand.PayInstalment(day("2027-02-01"), at("2027-02-01")))
                .then(new AwardEvent.DrawdownPaid(
                        PARTIES, 1, Money.euros("6667"), day("2027-02-01"), day("2027-04-01")))
                .when(new AwardCommand.PayInstalment(day("2027-07-01"), at("2027-07-02")))
                .then(new AwardEvent.DrawdownPaid(
                        PARTIES, 2, Money.euros("3333"), day("2027-07-01"), day("2027-09-01")))
                .when(new AwardCommand.PayInstalment(day("2027-07-02"), at("2027-07-02")))
                .thenRejected(AwardRejection.ALL_INSTALMENTS_ARE_PAID);
        RUNNING.when(new AwardCommand.PayInstalment(day("2027-02-01"), at("2027-02-01")))
                .thenRejected(AwardRejection.PAYMENT_IS_BY_NEED);
        NOTICED.when(new AwardCommand.PayInstalment(day("2027-02-01"), at("2027-02-01")))
                .thenRejected(AwardRejection.AWARD_IS_NOTICED);
    }
}
