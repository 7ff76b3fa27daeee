package de.kommig.applications.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.CostCategory;
import de.kommig.contracts.call.FinancingKind;
import de.kommig.contracts.call.FinancingRules;
import de.kommig.contracts.call.OwnMeans;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final OwnMeans NONE_ASKED = new OwnMeans(BigDecimal.ZERO, null, null);
    private static final FinancingRules NO_LIMITS = rules(FinancingKind.DEFICIT, null, List.of(), NONE_ASKED);

    @Test
    void a_plan_that_balances_to_the_cent_is_sound() {
        FinancingPlan plan = plan(
                List.of(cost("a", "staff", "1000.01"), cost("b", "rooms", "99.99")),
                source("g", SourceKind.GRANT, "900.00"),
                source("o", SourceKind.OWN_CASH, "100.00"),
                source("t", SourceKind.THIRD_PARTY, "100.00"));

        assertThat(findings(plan, NO_LIMITS, "900.00")).isEmpty();
    }

    @Test
    void a_cent_too_few_or_too_many_is_told_with_the_difference() {
        FinancingPlan lacking = plan(List.of(cost("a", "staff", "900.01")), source("g", SourceKind.GRANT, "900.00"));
        FinancingPlan tooMany = plan(List.of(cost("a", "staff", "899.99")), source("g", SourceKind.GRANT, "900.00"));

        assertThat(findings(lacking, NO_LIMITS, "900.00"))
                .containsExactly(Finding.error(
                        "/plan",
                        "plan-lacks-means",
                        Map.of("costs", amount("900.01"), "sources", amount("900.00"), "difference", amount("0.01"))));
        assertThat(codes(tooMany, NO_LIMITS, "900.00")).containsExactly("plan-has-too-many-means");
    }

    @Test
    void a_plan_without_costs_is_told_so_and_nothing_else() {
        assertThat(codes(plan(List.of(), source("g", SourceKind.GRANT, "1.00")), NO_LIMITS, "1.00"))
                .containsExactly("plan-is-empty");
    }

    @Test
    void the_grant_of_the_plan_is_what_the_application_asks_for() {
        FinancingPlan plan = plan(List.of(cost("a", "staff", "900.00")), source("g", SourceKind.GRANT, "900.00"));

        assertThat(findings(plan, NO_LIMITS, "800.00"))
                .containsExactly(Finding.error(
                        "/requestedAmount",
                        "grant-differs-from-request",
                        Map.of("grant", amount("900.00"), "requested", amount("800.00"))));
    }

    @Test
    void lines_without_an_amount_are_pointed_at() {
        FinancingPlan plan = plan(
                List.of(cost("a", "staff", "5.00"), cost("b", "rooms", "0.00")),
                source("g", SourceKind.GRANT, "5.00"),
                source("o", SourceKind.OWN_CASH, "0.00"));

        assertThat(findings(plan, NO_LIMITS, "5.00"))
                .extracting(Finding::pointer, Finding::code)
                .containsExactly(
                        tuple("/plan/costs/b/amount", "cost-is-zero"),
                        tuple("/plan/sources/o/amount", "source-is-zero"));
    }

    @Test
    void another_currency_is_pointed_at_before_anything_is_added_up() {
        FinancingPlan plan = plan(
                List.of(
                        cost("a", "staff", "5.00"),
                        new CostLine("b", "rooms", "Miete", new Money(amount("5.00"), "USD"), null)),
                new FundingSource("g", SourceKind.GRANT, "", new Money(amount("5.00"), "CHF"), null));

        assertThat(findings(plan, NO_LIMITS, "5.00"))
                .extracting(Finding::pointer)
                .containsExactly("/plan/costs/b/amount", "/plan/sources/g/amount");
    }

    @Test
    void costs_are_put_into_the_categories_of_the_call_if_it_has_any() {
        FinancingPlan plan = plan(List.of(cost("a", "travel", "5.00")), source("g", SourceKind.GRANT, "5.00"));
        FinancingRules rules =
                rules(FinancingKind.DEFICIT, null, List.of(new CostCategory("staff", null, null)), NONE_ASKED);

        assertThat(findings(plan, rules, "5.00"))
                .containsExactly(Finding.error(
                        "/plan/costs/a/category",
                        "category-unknown",
                        Map.of("category", "travel", "categories", List.of("staff"))));
    }

    @Test
    void a_category_keeps_to_its_amount_and_its_share_and_both_limits_belong_to_what_is_allowed() {
        FinancingRules rules = rules(
                FinancingKind.DEFICIT,
                null,
                List.of(
                        new CostCategory("staff", Money.euros("60.00"), new BigDecimal("60")),
                        new CostCategory("rooms", null, null)),
                NONE_ASKED);

        assertThat(codes(twoCosts("60.00", "40.00"), rules, "100.00")).isEmpty();
        assertThat(findings(twoCosts("60.01", "39.99"), rules, "100.00"))
                .containsExactly(
                        Finding.error("/plan/costs", "category-over-amount", over("60.01", "60.00")),
                        Finding.error("/plan/costs", "category-over-share", over("60.01", "60.00")));
        assertThat(codes(twoCosts("60.00", "39.99"), rules, "99.99")).containsExactly("category-over-share");
    }

    @Test
    void own_means_are_as_much_as_the_call_asks_for_exactly() {
        FinancingRules rules =
                rules(FinancingKind.DEFICIT, null, List.of(), new OwnMeans(new BigDecimal("10"), null, null));

        assertThat(codes(withOwn("90.00", "10.00"), rules, "90.00")).isEmpty();
        assertThat(findings(withOwn("90.01", "9.99"), rules, "90.01"))
                .containsExactly(Finding.error(
                        "/plan/sources",
                        "own-means-too-low",
                        Map.of("sum", amount("9.99"), "least", amount("10.00"), "percent", new BigDecimal("10"))));
    }

    @Test
    void volunteer_hours_count_at_the_rate_of_the_call_and_only_there() {
        OwnMeans valued = new OwnMeans(new BigDecimal("10"), Money.euros("12.50"), null);

        assertThat(codes(withHours("8.25", "103.13"), rules(FinancingKind.DEFICIT, null, List.of(), valued), "0.00"))
                .doesNotContain("hours-valued-wrongly", "own-means-too-low");
        assertThat(findings(withHours("8.25", "103.12"), rules(FinancingKind.DEFICIT, null, List.of(), valued), "0.00"))
                .contains(Finding.error(
                        "/plan/sources/v/amount",
                        "hours-valued-wrongly",
                        Map.of("rate", amount("12.50"), "worth", amount("103.13"))));
        assertThat(codes(withHours("8.25", "103.13"), NO_LIMITS, "0.00")).contains("volunteer-hours-do-not-count");
    }

    @Test
    void without_hours_their_worth_cannot_be_told() {
        OwnMeans valued = new OwnMeans(BigDecimal.ZERO, Money.euros("12.50"), null);
        FinancingRules rules = rules(FinancingKind.DEFICIT, null, List.of(), valued);

        assertThat(codes(withHours("0", "5.00"), rules, "0.00")).contains("hours-missing");
        assertThat(codes(
                        plan(List.of(cost("a", "staff", "5.00")), source("v", SourceKind.VOLUNTEER_HOURS, "5.00")),
                        rules,
                        "0.00"))
                .contains("hours-missing");
    }

    @Test
    void only_so_much_of_the_own_means_may_be_volunteer_hours() {
        OwnMeans half = new OwnMeans(BigDecimal.ZERO, Money.euros("10.00"), new BigDecimal("50"));
        FinancingRules rules = rules(FinancingKind.DEFICIT, null, List.of(), half);

        assertThat(codes(hoursAndCash("10.00", "10.00"), rules, "0.00")).isEmpty();
        assertThat(codes(hoursAndCash("10.00", "9.99"), rules, "0.00")).contains("too-many-volunteer-hours");
    }

    @Test
    void the_grant_keeps_to_its_share_of_the_costs() {
        FinancingRules rules = rules(FinancingKind.SHARE, new BigDecimal("66.5"), List.of(), NONE_ASKED);

        assertThat(codes(withOwn("66.50", "33.50"), rules, "66.50")).isEmpty();
        assertThat(codes(withOwn("66.51", "33.49"), rules, "66.51")).containsExactly("grant-share-too-high");
    }

    @Test
    void other_means_beside_full_financing_are_worth_a_look_and_no_error() {
        FinancingRules rules = rules(FinancingKind.FULL, null, List.of(), NONE_ASKED);

        assertThat(findings(withOwn("90.00", "10.00"), rules, "90.00"))
                .containsExactly(Finding.hint("/plan/sources", "full-financing-needs-no-other-means"));
        assertThat(codes(twoCosts("50.00", "50.00"), rules, "100.00")).isEmpty();
    }

    private static FinancingPlan twoCosts(String staff, String rooms) {
        return plan(
                List.of(cost("a", "staff", staff), cost("b", "rooms", rooms)),
                source("g", SourceKind.GRANT, amount(staff).add(amount(rooms)).toPlainString()));
    }

    private static FinancingPlan withOwn(String grant, String own) {
        return plan(
                List.of(cost("a", "staff", amount(grant).add(amount(own)).toPlainString())),
                source("g", SourceKind.GRANT, grant),
                source("o", SourceKind.OWN_CASH, own));
    }

    private static FinancingPlan withHours(String hours, String worth) {
        return plan(List.of(cost("a", "staff", worth)), hours(hours, worth));
    }

    private static FinancingPlan hoursAndCash(String worth, String cash) {
        return plan(
                List.of(cost("a", "staff", amount(worth).add(amount(cash)).toPlainString())),
                hours("1", worth),
                source("o", SourceKind.OWN_CASH, cash));
    }

    private static FundingSource hours(String hours, String worth) {
        return new FundingSource(
                "v", SourceKind.VOLUNTEER_HOURS, "Ehrenamt", Money.euros(worth), new BigDecimal(hours));
    }

    private static Map<String, Object> over(String sum, String most) {
        return Map.of("category", "staff", "sum", amount(sum), "most", amount(most));
    }

    private static FinancingRules rules(
            FinancingKind kind, @Nullable BigDecimal share, List<CostCategory> categories, OwnMeans own) {
        return new FinancingRules(kind, share, categories, BigDecimal.ZERO, own);
    }

    private static FinancingPlan plan(List<CostLine> costs, FundingSource... sources) {
        return new FinancingPlan(costs, Arrays.asList(sources));
    }

    private static CostLine cost(String id, String category, String amount) {
        return new CostLine(id, category, "Posten", Money.euros(amount), null);
    }

    private static FundingSource source(String id, SourceKind kind, String amount) {
        return new FundingSource(id, kind, "Quelle", Money.euros(amount), null);
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    private static List<Finding> findings(FinancingPlan plan, FinancingRules rules, String requested) {
        return PlanRules.findings(plan, rules, Money.euros(requested));
    }

    private static List<String> codes(FinancingPlan plan, FinancingRules rules, String requested) {
        return findings(plan, rules, requested).stream().map(Finding::code).toList();
    }
}
