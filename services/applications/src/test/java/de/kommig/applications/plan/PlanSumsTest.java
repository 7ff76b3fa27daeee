package de.kommig.applications.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.FinancingKind;
import de.kommig.contracts.call.FinancingRules;
import de.kommig.contracts.call.OwnMeans;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Money adds up, whatever the plan. */
class PlanSumsTest {

    private static final int PLANS = 20_000;
    private static final FinancingRules RULES = new FinancingRules(
            FinancingKind.DEFICIT, null, List.of(), BigDecimal.ZERO, new OwnMeans(BigDecimal.ZERO, null, null));

    @Test
    void a_plan_whose_grant_is_what_is_missing_balances_and_with_a_cent_more_or_less_it_does_not() {
        long seed = Long.getLong("kommig.seed", System.nanoTime());
        System.out.println("seed " + seed + " (repeat with -Dkommig.seed=" + seed + ")");
        Random random = new Random(seed);

        for (int i = 0; i < PLANS; i++) {
            List<CostLine> costs = costs(random);
            long total = costs.stream()
                    .mapToLong(line -> line.amount().amount().movePointRight(2).longValueExact())
                    .sum();
            long own = random.nextLong(total);
            Money grant = cents(total - own);

            assertThat(codes(costs, own, grant)).isEmpty();
            assertThat(codes(costs, own + 1, grant)).containsExactly("plan-has-too-many-means");
            assertThat(codes(costs, own, cents(total - own + 1))).containsExactly("plan-has-too-many-means");
            assertThat(Totals.of(new FinancingPlan(costs, List.of())).byCategory().values().stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(cents(total).amount());
        }
    }

    private static List<CostLine> costs(Random random) {
        List<CostLine> costs = new ArrayList<>();
        for (int line = random.nextInt(12); line >= 0; line--) {
            long cents = 1 + random.nextLong(random.nextBoolean() ? 100 : 100_000_000_000L);
            costs.add(new CostLine("l" + line, "c" + random.nextInt(4), "Posten", cents(cents), null));
        }
        return costs;
    }

    private static List<String> codes(List<CostLine> costs, long own, Money grant) {
        List<FundingSource> sources = new ArrayList<>();
        if (own > 0) {
            sources.add(new FundingSource("o", SourceKind.OWN_CASH, "wir", cents(own), null));
        }
        sources.add(new FundingSource("g", SourceKind.GRANT, "Zuwendung", grant, null));
        return PlanRules.findings(new FinancingPlan(costs, sources), RULES, grant).stream()
                .map(Finding::code)
                .toList();
    }

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2), "EUR");
    }
}
