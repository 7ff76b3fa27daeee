package de.kommig.applications.call;

import de.kommig.contracts.call.CostCategory;
import de.kommig.contracts.call.FinancingRules;
import de.kommig.contracts.call.OwnMeans;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What in the financing rules cannot be; what the kinds of financing mean is said in VV no. 2 to § 44 BHO and § 44 LHO. */
final class FinancingContradictions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String AT = "/rules/financing";

    private FinancingContradictions() {}

    static void in(FinancingRules rules, Amounts amounts, Faults faults) {
        amounts.percent(rules.mostSharePercent(), true, AT + "/mostSharePercent");
        amounts.percent(rules.tolerancePercent(), false, AT + "/tolerancePercent");
        ownMeans(rules.ownMeans(), amounts, faults);
        kind(rules, faults);
        categories(rules.categories(), amounts, faults);
    }

    private static void ownMeans(OwnMeans own, Amounts amounts, Faults faults) {
        String at = AT + "/ownMeans";
        amounts.percent(own.leastPercent(), false, at + "/leastPercent");
        amounts.percent(own.mostVolunteerPercent(), false, at + "/mostVolunteerPercent");
        amounts.positive(own.volunteerRate(), at + "/volunteerRate");
        faults.addIf(
                own.mostVolunteerPercent() != null && own.volunteerRate() == null,
                at + "/mostVolunteerPercent",
                "volunteer-hours-do-not-count");
    }

    private static void kind(FinancingRules rules, Faults faults) {
        BigDecimal share = rules.mostSharePercent();
        BigDecimal own = rules.ownMeans().leastPercent();
        switch (rules.kind()) {
            case FULL -> {
                faults.addIf(
                        share != null && share.compareTo(HUNDRED) != 0,
                        AT + "/mostSharePercent",
                        "full-financing-has-no-share");
                faults.addIf(own.signum() > 0, AT + "/ownMeans/leastPercent", "full-financing-needs-no-own-means");
            }
            case SHARE -> {
                faults.addIf(share == null, AT + "/mostSharePercent", "share-is-missing");
                faults.addIf(exceeds(share, own), AT + "/ownMeans/leastPercent", "share-and-own-means-exceed-costs");
            }
            case DEFICIT, FIXED_SUM -> {
                // A share is an upper limit here, and what is left may come from others.
            }
        }
    }

    private static boolean exceeds(@Nullable BigDecimal share, BigDecimal own) {
        return share != null && share.add(own).compareTo(HUNDRED) > 0;
    }

    private static void categories(List<CostCategory> categories, Amounts amounts, Faults faults) {
        String at = AT + "/categories";
        faults.repeated(categories.stream().map(CostCategory::key).toList(), at, "/key", "duplicate-key");
        for (int i = 0; i < categories.size(); i++) {
            amounts.positive(categories.get(i).most(), at + "/" + i + "/most");
            amounts.percent(categories.get(i).mostPercent(), true, at + "/" + i + "/mostPercent");
        }
        BigDecimal reached = BigDecimal.ZERO;
        for (CostCategory category : categories) {
            reached = reached.add(category.mostPercent() == null ? HUNDRED : category.mostPercent());
        }
        faults.addIf(!categories.isEmpty() && reached.compareTo(HUNDRED) < 0, at, "categories-do-not-reach-costs");
    }
}
