package de.kommig.applications.call;

import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;

/** What of a call nobody would understand without words. */
final class WordsNeeded {

    private WordsNeeded() {}

    /** Whether it asks for something by its key, and has no wording that says what is meant. */
    static boolean areMissing(CallTerms terms) {
        CallRules rules = terms.inDetail();
        boolean needed = !rules.questions().isEmpty()
                || !rules.documents().isEmpty()
                || !rules.rubric().isEmpty()
                || !rules.ownChecks().isEmpty()
                || !rules.financing().categories().isEmpty();
        return needed && rules.wording() == null;
    }
}
