package de.kommig.applications.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.testing.DeciderFixture;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BudgetDeciderTest {

    private static final UUID CALL = UUID.randomUUID();
    private static final UUID FUNDER = UUID.randomUUID();
    private static final Money TOTAL = Money.euros("1000.00");
    private static final ContentRef CONDITIONS = new ContentRef("conditions", "0".repeat(64));
    private static final UUID PROPOSAL = UUID.randomUUID();

    private static final Parties ONE = parties();
    private static final Parties OTHER = parties();

    private static final DeciderFixture<Budget, BudgetCommand, BudgetEvent> UNTOUCHED =
            DeciderFixture.of(BudgetDecider.DECIDER);
    private static final DeciderFixture<Budget, BudgetCommand, BudgetEvent> ONE_HAS_600 =
            UNTOUCHED.given(reserved(ONE, "600.00"));

    private static Parties parties() {
        return new Parties(UUID.randomUUID(), CALL, FUNDER, UUID.randomUUID());
    }

    private static BudgetEvent reserved(Parties parties, String amount) {
        return new BudgetEvent.Reserved(parties, Money.euros(amount), null, null);
    }

    private static BudgetCommand reserve(Parties parties, String amount) {
        return new BudgetCommand.Reserve(parties, Money.euros(amount), null, null, TOTAL);
    }

    @Test
    void a_reservation_says_what_the_approval_is_going_to_say() {
        UNTOUCHED
                .when(new BudgetCommand.Reserve(ONE, Money.euros("600.00"), CONDITIONS, PROPOSAL, TOTAL))
                .then(new BudgetEvent.Reserved(ONE, Money.euros("600.00"), CONDITIONS, PROPOSAL));
    }

    @Test
    void all_of_it_can_be_given_to_the_cent() {
        UNTOUCHED.when(reserve(ONE, "1000.00")).then(reserved(ONE, "1000.00"));
        var all = ONE_HAS_600.when(reserve(OTHER, "400.00")).then(reserved(OTHER, "400.00"));
        all.when(reserve(parties(), "0.01")).thenRejected(new BudgetExceeded(Money.euros("0.00")));
        assertThat(all.state().reserved()).isEqualByComparingTo("1000.00");
    }

    @Test
    void no_more_is_given_than_there_is_and_who_asks_hears_what_is_left() {
        UNTOUCHED.when(reserve(ONE, "1000.01")).thenRejected(new BudgetExceeded(TOTAL));
        ONE_HAS_600.when(reserve(OTHER, "400.01")).thenRejected(new BudgetExceeded(Money.euros("400.00")));
        assertThat(new BudgetExceeded(Money.euros("400.00")).details()).containsEntry("left", Money.euros("400.00"));
    }

    @Test
    void an_application_gets_one_part_only() {
        ONE_HAS_600.when(reserve(ONE, "600.00")).thenRejected(BudgetRejection.APPROVAL_UNDER_WAY);
        ONE_HAS_600.when(reserve(ONE, "1.00")).thenRejected(BudgetRejection.APPROVAL_UNDER_WAY);
        assertThat(BudgetRejection.APPROVAL_UNDER_WAY.alreadyDone()).isFalse();
    }

    @Test
    void it_is_given_in_the_currency_of_the_budget() {
        UNTOUCHED
                .when(new BudgetCommand.Reserve(ONE, new Money(BigDecimal.ONE, "CHF"), null, null, TOTAL))
                .thenRejected(BudgetRejection.CURRENCY_DIFFERS_FROM_BUDGET);
    }

    @Test
    void what_is_given_back_can_be_given_to_others_or_again() {
        var released = ONE_HAS_600
                .when(new BudgetCommand.Release(ONE))
                .then(new BudgetEvent.Released(ONE, Money.euros("600.00")));

        assertThat(released.state().leftOf(TOTAL)).isEqualTo(TOTAL);
        assertThat(released.state().reservations()).isEmpty();
        released.when(reserve(OTHER, "1000.00")).then(reserved(OTHER, "1000.00"));
        released.when(reserve(ONE, "700.00")).then(reserved(ONE, "700.00"));
    }

    @Test
    void nothing_is_given_back_that_was_not_given() {
        ONE_HAS_600.when(new BudgetCommand.Release(OTHER)).thenRejected(BudgetRejection.NOTHING_RESERVED);
        ONE_HAS_600
                .given(new BudgetEvent.Released(ONE, Money.euros("600.00")))
                .when(new BudgetCommand.Release(ONE))
                .thenRejected(BudgetRejection.NOTHING_RESERVED);
        assertThat(BudgetRejection.NOTHING_RESERVED.alreadyDone()).isTrue();
    }

    @Test
    void when_the_funder_cuts_the_budget_below_what_is_given_nothing_is_left() {
        Money less = Money.euros("500.00");
        assertThat(ONE_HAS_600.state().leftOf(less)).isEqualTo(Money.euros("0.00"));
        ONE_HAS_600
                .when(new BudgetCommand.Reserve(OTHER, Money.euros("0.01"), null, null, less))
                .thenRejected(new BudgetExceeded(Money.euros("0.00")));
    }

    @Test
    void reservations_are_told_in_their_order() {
        Parties third = parties();
        Budget budget = ONE_HAS_600
                .given(
                        reserved(OTHER, "100.00"),
                        new BudgetEvent.Released(ONE, Money.euros("600.00")),
                        reserved(third, "200.00"),
                        reserved(ONE, "300.00"))
                .state();

        assertThat(budget.reservations())
                .containsExactly(
                        new Reservation(2, OTHER.application(), Money.euros("100.00")),
                        new Reservation(4, third.application(), Money.euros("200.00")),
                        new Reservation(5, ONE.application(), Money.euros("300.00")));
        assertThat(budget.of(ONE.application()).map(Reservation::amount)).contains(Money.euros("300.00"));
        assertThat(budget.reserved()).isEqualByComparingTo("600.00");
    }

    @Test
    void a_release_of_nothing_changes_nothing() {
        Budget budget = ONE_HAS_600
                .given(new BudgetEvent.Released(OTHER, Money.euros("1.00")))
                .state();

        assertThat(budget.reserved()).isEqualByComparingTo("600.00");
        assertThat(budget.reservations()).hasSize(1);
    }

    @Test
    void codes_are_kebab_case() {
        assertThat(BudgetRejection.APPROVAL_UNDER_WAY.code()).isEqualTo("approval-under-way");
        assertThat(new BudgetExceeded(TOTAL).code()).isEqualTo("budget-exceeded");
    }
}
