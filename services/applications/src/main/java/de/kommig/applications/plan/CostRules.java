package de.kommig.applications.plan;

import de.kommig.contracts.call.CostCategory;
import de.kommig.contracts.call.FinancingRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a plan may spend on what. */
final class CostRules {

    private CostRules() {}

    static List<Finding> findings(FinancingPlan plan, Totals totals, FinancingRules rules) {
        Map<String, CostCategory> known =
                rules.categories().stream().collect(Collectors.toMap(CostCategory::key, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (CostLine line : plan.costs()) {
            if (line.amount().amount().signum() == 0) {
                findings.add(Finding.error(at(line, "amount"), "cost-is-zero", Map.of()));
            }
            if (!known.isEmpty() && !known.containsKey(line.category())) {
                findings.add(Finding.error(
                        at(line, "category"),
                        "category-unknown",
                        Map.of("category", line.category(), "categories", keys(rules))));
            }
        }
        totals.byCategory()
                .forEach((key, sum) -> Optional.ofNullable(known.get(key))
                        .ifPresent(category -> findings.addAll(limits(category, sum, totals.costs()))));
        return findings;
    }

    private static List<String> keys(FinancingRules rules) {
        return rules.categories().stream().map(CostCategory::key).toList();
    }

    private static List<Finding> limits(CostCategory category, BigDecimal sum, BigDecimal costs) {
        List<Finding> findings = new ArrayList<>();
        if (category.most() != null && sum.compareTo(category.most().amount()) > 0) {
            findings.add(tooMuch(
                    "category-over-amount", category, sum, category.most().amount()));
        }
        if (category.mostPercent() != null && Share.exceeds(sum, costs, category.mostPercent())) {
            findings.add(tooMuch("category-over-share", category, sum, Share.atMost(costs, category.mostPercent())));
        }
        return findings;
    }

    private static Finding tooMuch(String code, CostCategory category, BigDecimal sum, BigDecimal most) {
        return Finding.error("/plan/costs", code, Map.of("category", category.key(), "sum", sum, "most", most));
    }

    private static String at(CostLine line, String field) {
        return "/plan/costs/" + line.id() + "/" + field;
    }
}
