package de.kommig.applications.call;

import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import java.time.ZoneId;
import java.util.List;

/**
 * What in the terms of a call cannot be true together. Where a rule of public funding stands behind it, it is named; all others follow from
 * plain logic.
 */
final class Contradictions {

    private Contradictions() {}

    /** All of them; empty for terms that make sense. */
    static List<Fault> in(CallTerms terms) {
        Faults faults = new Faults();
        window(terms, faults);
        panel(terms, faults);
        charters(terms.charters(), faults);
        if (terms.rules() != null) {
            in(terms, terms.rules(), faults);
        }
        return faults.list();
    }

    private static void in(CallTerms terms, CallRules rules, Faults faults) {
        boolean zoneKnown = ZoneId.getAvailableZoneIds().contains(rules.zone());
        faults.addIf(!zoneKnown, "/rules/zone", "unknown-zone");
        Amounts amounts = new Amounts(terms, faults);
        amounts.check(rules.amounts());
        outline(terms, rules, faults);
        FinancingContradictions.in(rules.financing(), amounts, faults);
        EligibilityContradictions.in(rules.eligibility(), faults);
        QuestionContradictions.in(rules, amounts, faults);
        RubricContradictions.in(rules.rubric(), rules.review(), faults);
        AwardContradictions.in(
                rules.award(),
                terms.closesAt()
                        .atZone(zoneKnown ? ZoneId.of(rules.zone()) : ZoneId.of(CallRules.NONE.zone()))
                        .toLocalDate(),
                faults);
    }

    private static void window(CallTerms terms, Faults faults) {
        faults.addIf(!terms.opensAt().isBefore(terms.closesAt()), "/closesAt", "closes-before-opening");
        faults.addIf(terms.budget().amount().signum() == 0, "/budget/amount", "budget-is-zero");
    }

    private static void panel(CallTerms terms, Faults faults) {
        faults.addIf(
                terms.reviewers() < 1 || terms.reviewers() > CallDecider.MOST_REVIEWERS,
                "/reviewers",
                "reviewers-out-of-range");
        faults.addIf(terms.quorum() < 1 || terms.quorum() > terms.reviewers(), "/quorum", "quorum-out-of-range");
    }

    /** A charter can be required in one version and the later ones, so once is enough. */
    private static void charters(List<CharterRequirement> charters, Faults faults) {
        faults.addIf(charters.size() > CallDecider.MOST_CHARTERS, "/requiredCharters", "too-many-charters");
        long different =
                charters.stream().map(CharterRequirement::charter).distinct().count();
        faults.addIf(different < charters.size(), "/requiredCharters", "charter-required-twice");
    }

    private static void outline(CallTerms terms, CallRules rules, Faults faults) {
        if (rules.outline() == null) {
            return;
        }
        String pointer = "/rules/outline/closesAt";
        faults.addIf(!terms.opensAt().isBefore(rules.outline().closesAt()), pointer, "outline-closes-before-opening");
        faults.addIf(!rules.outline().closesAt().isBefore(terms.closesAt()), pointer, "outline-closes-after-call");
    }
}
