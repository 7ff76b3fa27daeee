package de.kommig.applications.call;

import de.kommig.contracts.call.Eligibility;

/** What in the rules of who may apply cannot be: naming something twice. */
final class EligibilityContradictions {

    private static final String AT = "/rules/eligibility";

    private EligibilityContradictions() {}

    static void in(Eligibility rules, Faults faults) {
        faults.repeated(rules.legalForms(), AT + "/legalForms", "", "named-twice");
        faults.repeated(rules.regions(), AT + "/regions", "", "named-twice");
        faults.repeated(rules.topics(), AT + "/topics", "", "named-twice");
    }
}
