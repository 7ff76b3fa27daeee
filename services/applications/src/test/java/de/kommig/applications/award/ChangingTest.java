package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.PARTIES;
import static de.kommig.applications.award.AwardHistories.RUNNING;
import static de.kommig.applications.award.AwardHistories.at;
import static de.kommig.applications.award.AwardHistories.day;
import static de.kommig.applications.award.AwardHistories.file;
import static de.kommig.applications.award.AwardHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.PlannedCost;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Changes are looked at again when they are agreed to: the award may be another one by then. */
class ChangingTest {

    private static final AwardEvent SHORTER =
            new AwardEvent.ChangeRequested(PARTIES, 1, ChangeKind.PERIOD, null, day("2028-05-01"), ref("why"));
    private static final AwardEvent LONGER =
            new AwardEvent.ChangeRequested(PARTIES, 2, ChangeKind.PERIOD, null, day("2028-09-30"), ref("why"));
    private static final AwardEvent LESS_STAFF =
            new AwardEvent.ChangeRequested(PARTIES, 1, ChangeKind.BUDGET, plan("5000", "5000"), null, ref("why"));

    private static List<PlannedCost> plan(String staff, String rooms) {
        return List.of(new PlannedCost("staff", Money.euros(staff)), new PlannedCost("rooms", Money.euros(rooms)));
    }

    private static AwardCommand accept(int number, Map<String, Money> spent) {
        return new AwardCommand.AcceptChange(number, spent, at("2027-03-01"));
    }

    @Test
    void a_second_change_of_the_same_kind_waits_for_the_answer_to_the_first() {
        var asked = RUNNING.given(SHORTER);
        var longer = new AwardCommand.RequestChange(ChangeKind.PERIOD, null, day("2028-09-30"), ref("why"));

        asked.when(longer).thenRejected(AwardRejection.CHANGE_IS_OPEN);
        asked.when(new AwardCommand.RequestChange(ChangeKind.BUDGET, plan("5000", "5000"), null, ref("why")))
                .then(new AwardEvent.ChangeRequested(
                        PARTIES, 2, ChangeKind.BUDGET, plan("5000", "5000"), null, ref("why")));
        for (AwardEvent answer : List.of(
                new AwardEvent.ChangeAccepted(PARTIES, 1, ChangeKind.PERIOD),
                new AwardEvent.ChangeRefused(PARTIES, 1, ChangeKind.PERIOD, ref("no")))) {
            asked.given(answer).when(longer).then(LONGER);
        }
    }

    @Test
    void an_older_change_does_not_make_the_period_shorter_again() {
        var longer = RUNNING.given(SHORTER, LONGER)
                .when(accept(2, Map.of()))
                .then(new AwardEvent.ChangeAccepted(PARTIES, 2, ChangeKind.PERIOD));

        longer.when(accept(1, Map.of())).thenRejected(AwardRejection.PERIOD_GETS_NO_LONGER);

        assertThat(file(longer).notice().period().until()).isEqualTo(day("2028-09-30"));
        longer.when(new AwardCommand.RefuseChange(1, ref("no")))
                .then(new AwardEvent.ChangeRefused(PARTIES, 1, ChangeKind.PERIOD, ref("no")));
    }

    @Test
    void an_older_plan_does_not_undo_a_newer_one() {
        var newer =
                new AwardEvent.ChangeRequested(PARTIES, 2, ChangeKind.BUDGET, plan("6000", "4000"), null, ref("why"));
        RUNNING.given(LESS_STAFF, newer, new AwardEvent.ChangeAccepted(PARTIES, 2, ChangeKind.BUDGET))
                .when(accept(1, Map.of()))
                .thenRejected(AwardRejection.CHANGE_IS_OVERTAKEN);
        RUNNING.given(LESS_STAFF, newer, new AwardEvent.ChangeRefused(PARTIES, 2, ChangeKind.BUDGET, ref("no")))
                .when(accept(1, Map.of()))
                .then(new AwardEvent.ChangeAccepted(PARTIES, 1, ChangeKind.BUDGET));
    }

    @Test
    void a_new_plan_takes_away_nothing_that_has_been_spent() {
        var asked = RUNNING.given(LESS_STAFF);

        // 5,000 and 20 percent
        asked.when(accept(1, Map.of("staff", Money.euros("6000.01"))))
                .thenRejected(AwardRejection.PLAN_IS_BELOW_SPENDING);
        asked.when(accept(1, Map.of("staff", Money.euros("6000.00"), "rooms", Money.euros("9000"))))
                .then(new AwardEvent.ChangeAccepted(PARTIES, 1, ChangeKind.BUDGET));
        RUNNING.given(new AwardEvent.ChangeRequested(
                        PARTIES,
                        1,
                        ChangeKind.BUDGET,
                        List.of(new PlannedCost("staff", Money.euros("10000"))),
                        null,
                        ref("why")))
                .when(accept(1, Map.of("rooms", Money.euros("0.01"))))
                .thenRejected(AwardRejection.PLAN_IS_BELOW_SPENDING);
    }
}
