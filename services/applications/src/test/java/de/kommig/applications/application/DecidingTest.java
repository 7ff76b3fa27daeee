package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.VOTE;
import static de.kommig.applications.application.ApplicationHistories.VOTED;
import static de.kommig.applications.application.ApplicationHistories.WAITLISTED;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import org.junit.jupiter.api.Test;

class DecidingTest {

    @Test
    void an_approval_gives_all_that_was_asked_for_or_less() {
        approves(FIRST.requested());
        approves(Money.euros("0.01"));
    }

    private static void approves(Money amount) {
        VOTED.when(new ApplicationCommand.Approve(amount, ref("conditions")))
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
        VOTED.when(new ApplicationCommand.Approve(amount, null)).thenRejected(reason);
        WAITLISTED.when(new ApplicationCommand.Approve(amount, null)).thenRejected(reason);
    }

    @Test
    void a_rejection_carries_its_reasons() {
        VOTED.when(new ApplicationCommand.Reject(ref("reasons")))
                .then(new ApplicationEvent.Rejected(PARTIES, ref("reasons")));
    }

    @Test
    void places_on_the_waiting_list_are_counted_from_one() {
        VOTED.when(new ApplicationCommand.Waitlist(1, ref("reasons")))
                .then(new ApplicationEvent.Waitlisted(PARTIES, 1, ref("reasons")));
        VOTED.when(new ApplicationCommand.Waitlist(0, null)).thenRejected(ApplicationRejection.RANK_OUT_OF_RANGE);
    }

    @Test
    void who_waits_can_still_be_approved_or_rejected() {
        var approved = WAITLISTED
                .when(new ApplicationCommand.Approve(Money.euros("3000.00"), null))
                .then(new ApplicationEvent.Approved(PARTIES, Money.euros("3000.00"), null));
        assertThat(approved.state())
                .isInstanceOfSatisfying(
                        Application.Approved.class, it -> assertThat(it.vote()).isEqualTo(VOTE));
        WAITLISTED
                .when(new ApplicationCommand.Reject(ref("reasons")))
                .then(new ApplicationEvent.Rejected(PARTIES, ref("reasons")));
    }
}
