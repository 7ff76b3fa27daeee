package de.kommig.applications.plan;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.FinancingKind;
import de.kommig.contracts.call.FinancingRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What makes a plan of costs and their financing (Kosten- und Finanzierungsplan) sound. Expenditure and financing are equal to the cent, as
 * no. 3.2.1 of the VV to § 44 BHO and to § 46 LHO (Hamburg) ask for; everything else is what the call's funder has set.
 */
public final class PlanRules {

    private PlanRules() {}

    /**
     * All that stands against a plan, in the order in which its authors would look at it; empty when it is sound.
     *
     * @param requested the amount that the application asks for
     */
    public static List<Finding> findings(FinancingPlan plan, FinancingRules rules, Money requested) {
        if (plan.costs().isEmpty()) {
            return List.of(Finding.error("/plan/costs", "plan-is-empty", Map.of()));
        }
        List<Finding> foreign = inAnotherCurrency(plan, requested.currency());
        if (!foreign.isEmpty()) {
            return foreign;
        }
        Totals totals = Totals.of(plan);
        List<Finding> findings = new ArrayList<>(CostRules.findings(plan, totals, rules));
        findings.addAll(zeros(plan));
        findings.addAll(OwnMeansRules.findings(plan, totals, rules.ownMeans()));
        findings.addAll(grant(totals, rules, requested));
        findings.addAll(balance(totals));
        return findings;
    }

    private static List<Finding> inAnotherCurrency(FinancingPlan plan, String currency) {
        Stream<Finding> costs = plan.costs().stream()
                .filter(line -> !line.amount().currency().equals(currency))
                .map(line -> foreign("/plan/costs/" + line.id(), currency));
        Stream<Finding> sources = plan.sources().stream()
                .filter(source -> !source.amount().currency().equals(currency))
                .map(source -> foreign("/plan/sources/" + source.id(), currency));
        return Stream.concat(costs, sources).toList();
    }

    private static Finding foreign(String line, String currency) {
        return Finding.error(line + "/amount", "plan-in-another-currency", Map.of("currency", currency));
    }

    private static List<Finding> zeros(FinancingPlan plan) {
        return plan.sources().stream()
                .filter(source -> source.amount().amount().signum() == 0)
                .map(source -> Finding.error("/plan/sources/" + source.id() + "/amount", "source-is-zero", Map.of()))
                .toList();
    }

    private static List<Finding> grant(Totals totals, FinancingRules rules, Money requested) {
        List<Finding> findings = new ArrayList<>();
        if (totals.grant().compareTo(requested.amount()) != 0) {
            findings.add(Finding.error(
                    "/requestedAmount",
                    "grant-differs-from-request",
                    Map.of("grant", totals.grant(), "requested", requested.amount())));
        }
        BigDecimal share = rules.mostSharePercent();
        if (share != null && Share.exceeds(totals.grant(), totals.costs(), share)) {
            findings.add(Finding.error(
                    "/plan/sources",
                    "grant-share-too-high",
                    Map.of("sum", totals.grant(), "most", Share.atMost(totals.costs(), share), "percent", share)));
        }
        if (rules.kind() == FinancingKind.FULL && totals.grant().compareTo(totals.sources()) != 0) {
            findings.add(Finding.hint("/plan/sources", "full-financing-needs-no-other-means"));
        }
        return findings;
    }

    private static List<Finding> balance(Totals totals) {
        BigDecimal difference = totals.costs().subtract(totals.sources());
        return difference.signum() == 0
                ? List.of()
                : List.of(Finding.error(
                        "/plan",
                        difference.signum() > 0 ? "plan-lacks-means" : "plan-has-too-many-means",
                        Map.of(
                                "costs", totals.costs(),
                                "sources", totals.sources(),
                                "difference", difference.abs())));
    }
}
