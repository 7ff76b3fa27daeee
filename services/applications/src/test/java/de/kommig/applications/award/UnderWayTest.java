package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.award.ReportKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnderWayTest {

    @Test
    void drawdowns_never_add_up_to_more_than_the_award() {
        REQUESTED
                .when(request("6000.00"))
                .then(new AwardEvent.DrawdownRequested(PARTIES, 2, Money.euros("6000"), ref("purpose")));
        REQUESTED.when(request("6000.01")).thenRejected(AwardRejection.AMOUNT_EXCEEDS_AWARD);
        REQUESTED
                .given(new AwardEvent.DrawdownRefused(PARTIES, 1, ref("no")))
                .when(request("10000"))
                .then(new AwardEvent.DrawdownRequested(PARTIES, 2, AMOUNT, ref("purpose")));
        RUNNING.when(request("0")).thenRejected(AwardRejection.AMOUNT_IS_ZERO);
        RUNNING.when(new AwardCommand.RequestDrawdown(new Money(AMOUNT.amount(), "CHF"), ref("purpose")))
                .thenRejected(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        PROOF_DUE.when(request("1")).thenRejected(AwardRejection.AWARD_WAITS_FOR_PROOF);
    }

    private static AwardCommand request(String amount) {
        return new AwardCommand.RequestDrawdown(Money.euros(amount), ref("purpose"));
    }

    @Test
    void a_drawdown_is_paid_or_refused_once() {
        var pay = new AwardCommand.PayDrawdown(1, day("2027-02-01"), at("2027-02-01"));
        var refuse = new AwardCommand.RefuseDrawdown(1, ref("no"));
        REQUESTED
                .when(pay)
                .then(new AwardEvent.DrawdownPaid(
                        PARTIES, 1, Money.euros("4000"), day("2027-02-01"), day("2027-04-01")));
        var refused = REQUESTED.when(refuse).then(new AwardEvent.DrawdownRefused(PARTIES, 1, ref("no")));
        refused.when(pay).thenRejected(AwardRejection.DRAWDOWN_IS_ANSWERED);
        PAID.when(pay).thenRejected(AwardRejection.DRAWDOWN_IS_ANSWERED);
        PAID.when(refuse).thenRejected(AwardRejection.DRAWDOWN_IS_ANSWERED);
        RUNNING.when(pay).thenRejected(AwardRejection.NO_SUCH_DRAWDOWN);
        CLOSED.when(refuse).thenRejected(AwardRejection.AWARD_IS_CLOSED);
        REQUESTED
                .when(new AwardCommand.PayDrawdown(1, day("2027-02-02"), at("2027-02-01")))
                .thenRejected(AwardRejection.DAY_IS_IN_THE_FUTURE);
        REQUESTED
                .when(new AwardCommand.PayDrawdown(1, day("2026-11-30"), at("2027-02-01")))
                .thenRejected(AwardRejection.DAY_IS_TOO_EARLY);
    }

    @Test
    void what_was_paid_is_spent_in_parts() {
        var half = PAID.when(use(1, "2500", "2027-02-01"))
                .then(new AwardEvent.DrawdownUsed(PARTIES, 1, Money.euros("2500"), day("2027-02-01")));
        assertThat(file(half).book().drawdowns().getFirst().unused()).isEqualTo(Money.euros("1500"));
        half.when(use(1, "1500.01", "2027-02-02")).thenRejected(AwardRejection.USE_EXCEEDS_PAYMENT);
        half.when(use(1, "1500", "2027-04-15"))
                .then(new AwardEvent.DrawdownUsed(PARTIES, 1, Money.euros("1500"), day("2027-04-15")));
        PAID.when(use(1, "1", "2027-01-31")).thenRejected(AwardRejection.DAY_IS_TOO_EARLY);
        PAID.when(use(1, "1", "2027-05-02")).thenRejected(AwardRejection.DAY_IS_IN_THE_FUTURE);
        PAID.when(use(1, "0", "2027-03-01")).thenRejected(AwardRejection.AMOUNT_IS_ZERO);
        PAID.when(use(2, "1", "2027-03-01")).thenRejected(AwardRejection.NO_SUCH_DRAWDOWN);
        REQUESTED.when(use(1, "1", "2027-03-01")).thenRejected(AwardRejection.DRAWDOWN_IS_NOT_PAID);
        PROOF_SUBMITTED.when(use(1, "1", "2027-03-01")).thenRejected(AwardRejection.PROOF_IS_SUBMITTED);
    }

    @Test
    void nothing_of_a_refused_drawdown_is_left_to_spend() {
        var refused = REQUESTED.given(new AwardEvent.DrawdownRefused(PARTIES, 1, ref("no")));

        assertThat(file(refused).book().drawdowns().getFirst().unused()).isEqualTo(Money.euros("0"));
    }

    private static AwardCommand use(int number, String amount, String on) {
        return new AwardCommand.UseDrawdown(number, Money.euros(amount), day(on), at("2027-05-01"));
    }

    @Test
    void a_shift_within_the_tolerance_needs_no_notice() {
        RUNNING.when(change(ChangeKind.BUDGET, plan("7600", "2400"), null))
                .thenRejected(AwardRejection.CHANGE_NEEDS_NO_NOTICE);
        RUNNING.when(change(ChangeKind.BUDGET, plan("7000", "3000"), null))
                .then(new AwardEvent.ChangeRequested(
                        PARTIES, 1, ChangeKind.BUDGET, plan("7000", "3000"), null, ref("why")));
        RUNNING.when(change(ChangeKind.BUDGET, plan("7000", "2000"), null))
                .thenRejected(AwardRejection.PLAN_IS_BELOW_AWARD);
    }

    @Test
    void an_accepted_change_of_the_budget_is_the_plan_from_then_on() {
        var asked = RUNNING.given(
                new AwardEvent.ChangeRequested(PARTIES, 1, ChangeKind.BUDGET, plan("7000", "3000"), null, ref("why")));
        var after = asked.when(new AwardCommand.AcceptChange(1, Map.of(), at("2027-03-01")))
                .then(new AwardEvent.ChangeAccepted(PARTIES, 1, ChangeKind.BUDGET));
        assertThat(file(after).notice().plan()).isEqualTo(plan("7000", "3000"));
        assertThat(file(after).book().changes().getFirst().answer()).isEqualTo(Change.Answer.ACCEPTED);
        after.when(new AwardCommand.RefuseChange(1, ref("no"))).thenRejected(AwardRejection.CHANGE_IS_ANSWERED);
        after.when(new AwardCommand.AcceptChange(2, Map.of(), at("2027-03-01")))
                .thenRejected(AwardRejection.NO_SUCH_CHANGE);
        var refused = asked.when(new AwardCommand.RefuseChange(1, ref("no")))
                .then(new AwardEvent.ChangeRefused(PARTIES, 1, ChangeKind.BUDGET, ref("no")));
        assertThat(file(refused).notice().plan()).isEqualTo(PLAN);
        assertThat(file(refused).book().changes().getFirst().refusal()).isEqualTo(ref("no"));
    }

    @Test
    void more_time_is_asked_for_while_the_project_runs_and_may_be_given_when_it_is_over() {
        RUNNING.when(change(ChangeKind.PERIOD, null, day("2027-12-31")))
                .thenRejected(AwardRejection.PERIOD_GETS_NO_LONGER);
        RUNNING.when(change(ChangeKind.PURPOSE, null, null))
                .then(new AwardEvent.ChangeRequested(PARTIES, 1, ChangeKind.PURPOSE, null, null, ref("why")));
        PROOF_DUE
                .when(change(ChangeKind.PERIOD, null, day("2028-03-31")))
                .thenRejected(AwardRejection.AWARD_WAITS_FOR_PROOF);
        var over = CHANGE_ASKED.given(new AwardEvent.ReportDue(PARTIES, ReportKind.PROOF, day("2028-06-30")));
        var again = over.when(new AwardCommand.AcceptChange(1, Map.of(), at("2028-03-31")))
                .then(new AwardEvent.ChangeAccepted(PARTIES, 1, ChangeKind.PERIOD));
        assertThat(again.state()).isInstanceOf(Award.Running.class);
        assertThat(file(again).notice().period().until()).isEqualTo(day("2028-03-31"));
        over.when(new AwardCommand.AcceptChange(1, Map.of(), at("2028-04-01")))
                .thenRejected(AwardRejection.PERIOD_GETS_NO_LONGER);
        PROOF_RETURNED
                .when(new AwardCommand.AcceptChange(1, Map.of(), at("2028-03-31")))
                .thenRejected(AwardRejection.PROOF_IS_RETURNED);
    }

    private static AwardCommand change(ChangeKind kind, @Nullable List<PlannedCost> plan, @Nullable LocalDate until) {
        return new AwardCommand.RequestChange(kind, plan, until, ref("why"));
    }

    private static List<PlannedCost> plan(String staff, String rooms) {
        return List.of(new PlannedCost("staff", Money.euros(staff)), new PlannedCost("rooms", Money.euros(rooms)));
    }

    @Test
    void an_interim_report_is_handed_in_once_for_each_day() {
        var report = new AwardCommand.SubmitReport(REPORT, Money.euros("100"), ref("report"));
        RUNNING.when(report)
                .then(new AwardEvent.ReportSubmitted(PARTIES, REPORT, Money.euros("100"), ref("report")))
                .when(report)
                .thenRejected(AwardRejection.REPORT_ALREADY_SUBMITTED);
        PROOF_DUE.when(report).then(new AwardEvent.ReportSubmitted(PARTIES, REPORT, Money.euros("100"), ref("report")));
        RUNNING.when(new AwardCommand.SubmitReport(day("2027-07-01"), Money.euros("100"), ref("report")))
                .thenRejected(AwardRejection.NO_SUCH_REPORT);
        PROOF_RETURNED.when(report).thenRejected(AwardRejection.PROOF_IS_RETURNED);
    }
}
