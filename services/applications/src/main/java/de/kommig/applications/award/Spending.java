package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.PlannedCost;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has been spent, by category. */
public final class Spending {

    private Spending() {}

    /** The sums of the receipts, by the key of their category. */
    public static Map<String, Money> of(List<Receipt> receipts) {
        return sums(receipts.stream().map(receipt -> Map.entry(receipt.category(), receipt.amount())));
    }

    static Map<String, Money> planned(List<PlannedCost> plan) {
        return sums(plan.stream().map(cost -> Map.entry(cost.category(), cost.amount())));
    }

    private static Map<String, Money> sums(Stream<Map.Entry<String, Money>> amounts) {
        return amounts.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Amounts::plus));
    }

    /**
     * Whether a new plan takes away nothing that has been spent already: it may lower a category no further than the tolerance lets what was spent
     * stand. A category that is overspent now may well be raised by less than that.
     */
    static boolean isCovered(AwardFile file, List<PlannedCost> plan, Map<String, Money> spent) {
        Money none = Amounts.none(file.terms().amount());
        BigDecimal tolerance = file.terms().financing().tolerancePercent();
        Map<String, Money> before = planned(file.notice().plan());
        Map<String, Money> after = planned(plan);
        return spent.entrySet().stream().allMatch(entry -> {
            Money now = after.getOrDefault(entry.getKey(), none);
            return !before.getOrDefault(entry.getKey(), none).exceeds(now)
                    || after.containsKey(entry.getKey()) && Tolerance.within(now, entry.getValue(), tolerance);
        });
    }
}
