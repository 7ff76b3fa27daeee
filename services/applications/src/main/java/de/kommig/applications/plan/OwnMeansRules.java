package de.kommig.applications.plan;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.OwnMeans;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an organisation brings in itself: its own money, and hours of voluntary work at the rate of the call. */
final class OwnMeansRules {

    private OwnMeansRules() {}

    static List<Finding> findings(FinancingPlan plan, Totals totals, OwnMeans rules) {
        List<Finding> findings = new ArrayList<>();
        plan.sources().stream()
                .filter(source -> source.kind() == SourceKind.VOLUNTEER_HOURS)
                .forEach(source -> findings.addAll(valued(source, rules.volunteerRate())));
        if (Share.isBelow(totals.ownMeans(), totals.costs(), rules.leastPercent())) {
            findings.add(Finding.error(
                    "/plan/sources",
                    "own-means-too-low",
                    Map.of(
                            "sum", totals.ownMeans(),
                            "least", Share.atLeast(totals.costs(), rules.leastPercent()),
                            "percent", rules.leastPercent())));
        }
        if (rules.mostVolunteerPercent() != null
                && Share.exceeds(totals.volunteerHours(), totals.ownMeans(), rules.mostVolunteerPercent())) {
            findings.add(Finding.error(
                    "/plan/sources",
                    "too-many-volunteer-hours",
                    Map.of(
                            "sum", totals.volunteerHours(),
                            "most", Share.atMost(totals.ownMeans(), rules.mostVolunteerPercent()),
                            "percent", rules.mostVolunteerPercent())));
        }
        return findings;
    }

    private static List<Finding> valued(FundingSource source, @Nullable Money rate) {
        if (rate == null) {
            return List.of(Finding.error(at(source, "kind"), "volunteer-hours-do-not-count", Map.of()));
        }
        if (source.hours() == null || source.hours().signum() <= 0) {
            return List.of(Finding.error(at(source, "hours"), "hours-missing", Map.of()));
        }
        BigDecimal worth = source.hours().multiply(rate.amount()).setScale(2, RoundingMode.HALF_UP);
        return worth.compareTo(source.amount().amount()) == 0
                ? List.of()
                : List.of(Finding.error(
                        at(source, "amount"), "hours-valued-wrongly", Map.of("rate", rate.amount(), "worth", worth)));
    }

    private static String at(FundingSource source, String field) {
        return "/plan/sources/" + source.id() + "/" + field;
    }
}
