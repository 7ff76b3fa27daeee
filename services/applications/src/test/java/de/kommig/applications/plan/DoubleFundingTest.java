package de.kommig.applications.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoubleFundingTest {

    private static final FinancingPlan PROJECT =
            new FinancingPlan(List.of(cost("rent", "900.00", null), cost("fees", "600.00", null)), List.of());

    @Test
    void one_grant_that_pays_everything_is_none() {
        assertThat(DoubleFunding.in(PROJECT, List.of(claim("2000.00", cost("a", "2000.00", "rent")))))
                .isEmpty();
    }

    @Test
    void two_grants_that_pay_the_same_line_in_full_are_one() {
        Claim one = claim("900.00", cost("a", "900.00", "rent"));
        Claim other = claim("900.00", cost("b", "900.00", "rent"));

        assertThat(DoubleFunding.in(PROJECT, List.of(one, other)))
                .containsExactly(new DoubleFunding(
                        "rent",
                        "rent",
                        Money.euros("900"),
                        Money.euros("1800"),
                        List.of(
                                new DoubleFunding.Part(one.application(), Money.euros("900")),
                                new DoubleFunding.Part(other.application(), Money.euros("900")))))
                .first()
                .satisfies(it -> assertThat(it.excess()).isEqualTo(Money.euros("900")));
    }

    @Test
    void two_that_share_a_line_to_the_cent_are_none_and_a_cent_more_is_one() {
        Claim one = claim("450.00", cost("a", "900.00", "rent"));

        assertThat(DoubleFunding.in(PROJECT, List.of(one, claim("450.00", cost("b", "900.00", "rent")))))
                .isEmpty();
        assertThat(DoubleFunding.in(PROJECT, List.of(one, claim("450.01", cost("b", "900.00", "rent")))))
                .singleElement()
                .satisfies(it -> assertThat(it.excess()).isEqualTo(Money.euros("0.01")));
    }

    @Test
    void two_that_pay_different_lines_are_none() {
        assertThat(DoubleFunding.in(
                        PROJECT,
                        List.of(
                                claim("900.00", cost("a", "900.00", "rent")),
                                claim("600.00", cost("b", "600.00", "fees")))))
                .isEmpty();
    }

    @Test
    void what_comes_from_no_line_of_the_project_does_not_count() {
        assertThat(DoubleFunding.in(
                        PROJECT,
                        List.of(
                                claim("900.00", cost("rent", "900.00", null)),
                                claim("900.00", cost("rent", "900.00", "rent")))))
                .isEmpty();
    }

    @Test
    void a_grant_is_spread_over_its_plan_and_no_rounding_makes_a_suspicion() {
        Claim third = claim("100.00", cost("a", "100.00", "rent"), cost("b", "200.00", "fees"));

        assertThat(third.coverOf("rent")).isEqualByComparingTo("33.33");
        assertThat(third.coverOf("fees")).isEqualByComparingTo("66.66");
    }

    @Test
    void a_grant_beyond_the_costs_of_its_plan_covers_them_once() {
        assertThat(claim("5000.00", cost("a", "100.00", "rent")).coverOf("rent"))
                .isEqualByComparingTo("100.00");
        assertThat(claim("5000.00").coverOf("rent")).isZero();
    }

    @Test
    void other_currencies_are_not_added() {
        Claim francs = new Claim(
                UUID.randomUUID(),
                new FinancingPlan(
                        List.of(new CostLine(
                                "a", "rooms", "a", new Money(Money.euros("900").amount(), "CHF"), "rent")),
                        List.of()),
                new Money(Money.euros("900").amount(), "CHF"));

        assertThat(DoubleFunding.in(PROJECT, List.of(francs, claim("900.00", cost("b", "900.00", "rent")))))
                .isEmpty();
    }

    private static Claim claim(String grant, CostLine... costs) {
        return new Claim(UUID.randomUUID(), new FinancingPlan(List.of(costs), List.of()), Money.euros(grant));
    }

    private static CostLine cost(String id, String amount, @Nullable String projectLine) {
        return new CostLine(id, "rooms", id, Money.euros(amount), projectLine);
    }
}
