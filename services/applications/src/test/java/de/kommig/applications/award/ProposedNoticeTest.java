package de.kommig.applications.award;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CostCategory;
import de.kommig.contracts.call.FinancingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposedNoticeTest {

    /** Just past midnight in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-28T23:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Period LATER = new Period(TODAY.plusDays(30), TODAY.plusDays(300));
    private static final List<PlannedCost> COSTS = List.of(cost("staff", "3000"), cost("rooms", "1500"));

    @Test
    void what_was_applied_for_is_proposed_for_today() {
        assertThat(ProposedNotice.of(terms(List.of(), null), LATER, COSTS, NOW))
                .isEqualTo(new ProposedNotice(TODAY, LATER, COSTS, null));
    }

    @Test
    void a_period_that_would_have_begun_begins_with_the_notice() {
        Period begun = new Period(TODAY.minusDays(40), TODAY.plusDays(300));

        assertThat(ProposedNotice.of(terms(List.of(), null), begun, COSTS, NOW).period())
                .isEqualTo(new Period(TODAY, begun.until()));
    }

    @Test
    void or_on_the_day_to_which_the_funder_has_consented() {
        Period begun = new Period(TODAY.minusDays(40), TODAY.plusDays(300));
        EarlyStart given =
                new EarlyStart(TODAY.minusDays(10), EarlyStart.Answer.GIVEN, new ContentRef("a", "0".repeat(64)), null);

        assertThat(ProposedNotice.of(terms(List.of(), given), begun, COSTS, NOW).period())
                .isEqualTo(new Period(TODAY.minusDays(10), begun.until()));
    }

    @Test
    void a_period_that_is_over_and_one_that_nobody_has_named_are_not_proposed() {
        Period over = new Period(TODAY.minusDays(40), TODAY.minusDays(1));

        assertThat(ProposedNotice.of(terms(List.of(), null), over, COSTS, NOW).period())
                .isNull();
        assertThat(ProposedNotice.of(terms(List.of(), null), null, COSTS, NOW).period())
                .isNull();
    }

    @Test
    void costs_that_a_notice_would_not_take_are_not_proposed() {
        assertThat(ProposedNotice.of(terms(List.of(), null), LATER, List.of(cost("staff", "3999.99")), NOW)
                        .plan())
                .isEmpty();
        assertThat(ProposedNotice.of(terms(List.of("staff"), null), LATER, COSTS, NOW)
                        .plan())
                .isEmpty();
        assertThat(ProposedNotice.of(terms(List.of("staff"), null), LATER, List.of(), NOW)
                        .plan())
                .isEmpty();
    }

    @Test
    void and_it_says_why() {
        ProposedNotice below = ProposedNotice.of(terms(List.of(), null), LATER, List.of(cost("staff", "3999.99")), NOW);
        ProposedNotice foreign = ProposedNotice.of(terms(List.of("staff"), null), LATER, COSTS, NOW);
        ProposedNotice silent = ProposedNotice.of(terms(List.of("staff"), null), LATER, List.of(), NOW);

        assertThat(below.planFault()).isEqualTo(AwardRejection.PLAN_IS_BELOW_AWARD);
        assertThat(foreign.planFault()).isEqualTo(AwardRejection.CATEGORY_NOT_IN_CALL);
        assertThat(silent.planFault()).isNull();
    }

    @Test
    void without_any_categories_all_is_for_the_project() {
        assertThat(ProposedNotice.of(terms(List.of(), null), LATER, List.of(), NOW)
                        .plan())
                .containsExactly(cost("project", "4000"));
    }

    private static PlannedCost cost(String category, String amount) {
        return new PlannedCost(category, Money.euros(amount));
    }

    private static Terms terms(List<String> categories, @Nullable EarlyStart early) {
        FinancingRules none = CallRules.NONE.financing();
        FinancingRules financing = new FinancingRules(
                none.kind(),
                none.mostSharePercent(),
                categories.stream()
                        .map(key -> new CostCategory(key, null, null))
                        .toList(),
                none.tolerancePercent(),
                none.ownMeans());
        Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Money approved = Money.euros("4000");
        return new Terms(
                parties, "Sprachcafé", approved, approved, "Europe/Berlin", CallRules.NONE.award(), financing, early);
    }
}
