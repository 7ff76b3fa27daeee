package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.call.CostCategory;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a plan of an award's costs has to keep to. */
final class Planning {

    private Planning() {}

    /** What is wrong with a plan; empty when nothing is. */
    static Optional<AwardRejection> fault(Terms terms, List<PlannedCost> plan) {
        if (!plan.stream().allMatch(cost -> terms.sameCurrency(cost.amount()))) {
            return Optional.of(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        }
        Set<String> categories = new HashSet<>();
        if (!plan.stream().allMatch(cost -> categories.add(cost.category()))) {
            return Optional.of(AwardRejection.CATEGORY_PLANNED_TWICE);
        }
        List<CostCategory> known = terms.financing().categories();
        if (!known.isEmpty() && !known.stream().map(CostCategory::key).toList().containsAll(categories)) {
            return Optional.of(AwardRejection.CATEGORY_NOT_IN_CALL);
        }
        return terms.amount().exceeds(total(plan, terms.amount()))
                ? Optional.of(AwardRejection.PLAN_IS_BELOW_AWARD)
                : Optional.empty();
    }

    static Money total(List<PlannedCost> plan, Money like) {
        return Amounts.sum(plan.stream().map(PlannedCost::amount).toList(), like);
    }
}
