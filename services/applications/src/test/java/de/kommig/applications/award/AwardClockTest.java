package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.ANONYMISED;
import static de.kommig.applications.award.AwardHistories.CLOSED;
import static de.kommig.applications.award.AwardHistories.HEARING;
import static de.kommig.applications.award.AwardHistories.NOTICED;
import static de.kommig.applications.award.AwardHistories.OPENED;
import static de.kommig.applications.award.AwardHistories.PAID;
import static de.kommig.applications.award.AwardHistories.PARTIES;
import static de.kommig.applications.award.AwardHistories.PROOF_DUE;
import static de.kommig.applications.award.AwardHistories.REPORT;
import static de.kommig.applications.award.AwardHistories.REVOKED;
import static de.kommig.applications.award.AwardHistories.RUNNING;
import static de.kommig.applications.award.AwardHistories.at;
import static de.kommig.applications.award.AwardHistories.becameFinal;
import static de.kommig.applications.award.AwardHistories.day;
import static de.kommig.applications.award.AwardHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ReportKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AwardClockTest {

    private static AwardCommand.LookAtTheClock look(String instant) {
        return new AwardCommand.LookAtTheClock(Instant.parse(instant));
    }

    @Test
    void a_notice_becomes_final_with_the_first_moment_after_the_last_day() {
        // 1 January is a holiday, 2 and 3 January 2027 are a weekend
        NOTICED.when(look("2027-01-04T22:59:59.999Z")).thenRejected(AwardRejection.NOTHING_IS_DUE);
        NOTICED.when(look("2027-01-04T23:00:00Z")).then(becameFinal());
        assertThat(AwardClock.next(NOTICED.state()).orElseThrow().at()).isEqualTo("2027-01-04T23:00:00Z");
    }

    @Test
    void a_drawdown_is_late_once_the_day_is_over_and_only_if_something_is_left() {
        PAID.when(look("2027-04-01T21:59:59.999Z")).thenRejected(AwardRejection.NOTHING_IS_DUE);
        PAID.when(look("2027-04-01T22:00:00Z"))
                .then(new AwardEvent.DrawdownLate(PARTIES, 1, Money.euros("4000")))
                .when(look("2027-04-01T22:00:00Z"))
                .thenRejected(AwardRejection.NOTHING_IS_DUE);
        PAID.given(new AwardEvent.DrawdownUsed(PARTIES, 1, Money.euros("4000"), day("2027-03-01")))
                .when(look("2027-04-01T22:00:00Z"))
                .thenRejected(AwardRejection.NOTHING_IS_DUE);
    }

    @Test
    void an_interim_report_is_asked_for_two_weeks_ahead_and_once() {
        RUNNING.when(look("2027-06-15T21:59:59Z")).thenRejected(AwardRejection.NOTHING_IS_DUE);
        RUNNING.when(look("2027-06-15T22:00:00Z"))
                .then(new AwardEvent.ReportDue(PARTIES, ReportKind.INTERIM, REPORT))
                .when(look("2027-07-15T22:00:00Z"))
                .thenRejected(AwardRejection.NOTHING_IS_DUE);
        RUNNING.given(new AwardEvent.ReportSubmitted(PARTIES, REPORT, Money.euros("0"), ref("report")))
                .when(look("2027-06-15T22:00:00Z"))
                .thenRejected(AwardRejection.NOTHING_IS_DUE);
    }

    @Test
    void the_proof_is_asked_for_when_the_period_is_over() {
        var reported = RUNNING.given(new AwardEvent.ReportSubmitted(PARTIES, REPORT, Money.euros("0"), ref("report")));
        reported.when(look("2027-12-31T22:59:59Z")).thenRejected(AwardRejection.NOTHING_IS_DUE);
        var due = reported.when(look("2027-12-31T23:00:00Z"))
                .then(new AwardEvent.ReportDue(PARTIES, ReportKind.PROOF, day("2028-06-30")));
        assertThat(due.state()).isEqualTo(new Award.ProofDue(AwardHistories.file(reported), day("2028-06-30")));
    }

    @Test
    void what_comes_first_happens_first_after_a_long_absence() {
        var state = PAID.when(new AwardCommand.LookAtTheClock(at("2029-01-01")))
                .then(new AwardEvent.DrawdownLate(PARTIES, 1, Money.euros("4000")))
                .when(new AwardCommand.LookAtTheClock(at("2029-01-01")))
                .then(new AwardEvent.ReportDue(PARTIES, ReportKind.INTERIM, REPORT))
                .when(new AwardCommand.LookAtTheClock(at("2029-01-01")))
                .then(new AwardEvent.ReportDue(PARTIES, ReportKind.PROOF, day("2028-06-30")))
                .state();
        assertThat(AwardClock.next(state)).isEmpty();
    }

    @Test
    void documents_are_kept_until_the_last_day_is_over() {
        CLOSED.when(look("2033-05-02T21:59:59Z")).thenRejected(AwardRejection.NOTHING_IS_DUE);
        CLOSED.when(look("2033-05-02T22:00:00Z")).then(new AwardEvent.RetentionEnded(PARTIES, day("2033-05-03")));
        REVOKED.when(look("2032-05-03T22:00:00Z")).then(new AwardEvent.RetentionEnded(PARTIES, day("2032-05-04")));
    }

    @Test
    void where_somebody_must_act_nothing_happens_by_itself() {
        assertThat(AwardClock.next(new Award.None())).isEmpty();
        assertThat(AwardClock.next(OPENED.state())).isEmpty();
        assertThat(AwardClock.next(HEARING.state())).isEmpty();
        assertThat(AwardClock.next(ANONYMISED.state())).isEmpty();
        assertThat(AwardClock.next(PROOF_DUE.state()).orElseThrow().event())
                .isInstanceOf(AwardEvent.DrawdownLate.class);
    }
}
