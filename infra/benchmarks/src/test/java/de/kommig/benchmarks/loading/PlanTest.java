package de.kommig.benchmarks.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Path GRANTS = Path.of("src/test/resources/grants/package.json");

    @Test
    void there_is_a_call_for_each_programme_with_a_budget_for_all_that_is_asked_for() {
        Plan plan = Plan.of(GRANTS, Integer.MAX_VALUE);

        assertThat(plan.grants()).isEqualTo(4);
        assertThat(plan.raised()).isEqualTo(1);
        assertThat(plan.budgets())
                .containsOnly(
                        java.util.Map.entry(new CallKey("DE-XX-F", "Sprache", "EUR"), new BigDecimal("7500.00")),
                        java.util.Map.entry(new CallKey("DE-XX-F", null, "EUR"), new BigDecimal("900.00")));
    }

    @Test
    void a_limit_counts_the_grants_that_can_be_loaded() {
        Plan plan = Plan.of(Path.of("src/test/resources/grants/malformed.json"), 2);

        assertThat(plan.grants()).isEqualTo(2);
        assertThat(plan.malformed()).hasSize(26);
    }

    @Test
    void what_lies_behind_the_limit_is_not_read() {
        assertThat(Plan.of(GRANTS, 1).budgets()).containsOnlyKeys(new CallKey("DE-XX-F", "Sprache", "EUR"));
    }
}
