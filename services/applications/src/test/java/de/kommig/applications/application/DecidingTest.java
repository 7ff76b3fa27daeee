package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.PROPOSER;
import static de.kommig.applications.application.ApplicationHistories.VOTE;
import static de.kommig.applications.application.ApplicationHistories.VOTED;
import static de.kommig.applications.application.ApplicationHistories.WAITLISTED;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private static ApplicationCommand approve(Money amount, @Nullable ContentRef text, boolean explained) {
        return ApplicationCommand.Decide.alone(new Verdict.Approval(amount, text, explained), PROPOSER);
    }

    private static ApplicationCommand reject() {
        return ApplicationCommand.Decide.alone(new Verdict.Refusal(ref("reasons")), PROPOSER);
    }

    private static ApplicationCommand waitlist(int rank) {
        return ApplicationCommand.Decide.alone(new Verdict.Waiting(rank, ref("reasons")), PROPOSER);
    }

    @Test
    void an_approval_gives_all_that_was_asked_for_or_less() {
        approves(FIRST.requested(), false);
        approves(Money.euros("0.01"), true);
    }

    private static void approves(Money amount, boolean explained) {
        VOTED.when(approve(amount, ref("conditions"), explained))
                .then(new ApplicationEvent.Approved(PARTIES, amount, ref("conditions")));
    }

    @Test
    void an_approval_gives_neither_nothing_nor_more_nor_another_currency() {
        doesNotApprove(Money.euros("0.00"), ApplicationRejection.APPROVED_AMOUNT_IS_ZERO);
        doesNotApprove(Money.euros("5000.01"), ApplicationRejection.AMOUNT_EXCEEDS_REQUEST);
        doesNotApprove(
                new Money(FIRST.requested().amount(), "CHF"), ApplicationRejection.CURRENCY_DIFFERS_FROM_REQUEST);
    }

    private static void doesNotApprove(Money amount, ApplicationRejection reason) {
        VOTED.when(approve(amount, null, true)).thenRejected(reason);
        WAITLISTED.when(approve(amount, null, true)).thenRejected(reason);
    }

    @Test
    void who_gets_less_than_they_asked_for_is_told_why() {
        VOTED.when(approve(Money.euros("4999.99"), ref("conditions"), false))
                .thenRejected(ApplicationRejection.REDUCTION_NEEDS_REASONS);
    }

    @Test
    void a_rejection_carries_its_reasons() {
        VOTED.when(reject()).then(new ApplicationEvent.Rejected(PARTIES, ref("reasons")));
    }

    @Test
    void places_on_the_waiting_list_are_counted_from_one() {
        VOTED.when(waitlist(1)).then(new ApplicationEvent.Waitlisted(PARTIES, 1, ref("reasons")));
        VOTED.when(waitlist(0)).thenRejected(ApplicationRejection.RANK_OUT_OF_RANGE);
        WAITLISTED.when(waitlist(0)).thenRejected(ApplicationRejection.RANK_OUT_OF_RANGE);
    }

    @Test
    void who_waits_moves_up_and_down_the_list_but_not_to_where_they_are() {
        var moved = WAITLISTED.when(waitlist(3)).then(new ApplicationEvent.Waitlisted(PARTIES, 3, ref("reasons")));
        moved.when(waitlist(3)).thenRejected(ApplicationRejection.APPLICATION_IS_WAITLISTED);
        moved.when(waitlist(4)).then(new ApplicationEvent.Waitlisted(PARTIES, 4, ref("reasons")));
    }

    @Test
    void who_waits_can_still_be_approved_or_rejected() {
        var approved = WAITLISTED
                .when(approve(Money.euros("3000.00"), null, true))
                .then(new ApplicationEvent.Approved(PARTIES, Money.euros("3000.00"), null));
        assertThat(approved.state())
                .isInstanceOfSatisfying(
                        Application.Approved.class, it -> assertThat(it.vote()).isEqualTo(VOTE));
        WAITLISTED.when(reject()).then(new ApplicationEvent.Rejected(PARTIES, ref("reasons")));
    }
}
