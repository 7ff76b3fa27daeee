package de.kommig.applications.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortfallTest {

    private static final FinancingPlan PLAN = new FinancingPlan(
            List.of(cost("rooms", "900"), cost("staff", "600")),
            List.of(
                    source(SourceKind.GRANT, "1200"),
                    source(SourceKind.OWN_CASH, "100"),
                    source(SourceKind.VOLUNTEER_HOURS, "50"),
                    source(SourceKind.THIRD_PARTY, "150")));

    @Test
    void what_is_granted_less_is_missing() {
        assertThat(Shortfall.of(PLAN, Money.euros("1000.01")))
                .contains(new Shortfall(Money.euros("1500"), Money.euros("1300.01"), Money.euros("199.99")));
    }

    @Test
    void with_all_that_was_asked_for_or_more_nothing_is() {
        assertThat(Shortfall.of(PLAN, Money.euros("1200"))).isEmpty();
        assertThat(Shortfall.of(PLAN, Money.euros("1300"))).isEmpty();
    }

    @Test
    void of_a_plan_that_does_not_say_how_it_is_paid_nothing_is_known() {
        assertThat(Shortfall.of(new FinancingPlan(PLAN.costs(), List.of()), Money.euros("1")))
                .isEmpty();
        assertThat(Shortfall.of(PLAN, new Money(Money.euros("1").amount(), "CHF")))
                .isEmpty();
    }

    private static CostLine cost(String category, String amount) {
        return new CostLine(category, category, category, Money.euros(amount), null);
    }

    private static FundingSource source(SourceKind kind, String amount) {
        return new FundingSource(kind.name(), kind, kind.name(), Money.euros(amount), null);
    }
}
