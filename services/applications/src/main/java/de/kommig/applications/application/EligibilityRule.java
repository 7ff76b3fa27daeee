package de.kommig.applications.application;

import java.util.List;

/**
 * A rule of who may apply to a call with what, and how somebody stands to it.
 *
 * @param wanted what the call wants, as keys, e.g. legal forms in kebab-case; a charter is followed by its version, an amount by its currency; of a deadline
 *     the last second, in RFC 3339
 * @param remedies what would help; empty unless the rule is unmet
 */
public record EligibilityRule(Kind kind, Standing standing, List<String> wanted, List<Remedy> remedies) {

    /** What the rule is about. */
    public enum Kind {
        LEGAL_FORM,
        CHARTER,
        REGION,
        TOPIC,
        LEAST_AMOUNT,
        MOST_AMOUNT,
        CURRENCY,
        ONE_APPLICATION,
        /** That there is still time; told once the time that everybody has is over. */
        DEADLINE
    }

    /** How somebody stands to it. */
    public enum Standing {
        MET,
        UNMET,
        /** It depends on something that has not been said. */
        OPEN
    }

    /** What would help. */
    public enum Remedy {
        /** An organisation with a legal form that will do carries the application (Trägerschaft). */
        FISCAL_SPONSOR,
        /** The initiative becomes an association, with KomMig's guidance. */
        FOUND_ASSOCIATION,
        /** The association in formation is entered in the register. */
        REGISTER_ASSOCIATION,
        /** It has another legal form by now, and has not said so. */
        TELL_LEGAL_FORM,
        COMMIT_TO_CHARTER,
        /** The commitment is to an older version. */
        RENEW_COMMITMENT,
        CHOOSE_REGION,
        CHOOSE_TOPIC,
        ASK_FOR_MORE,
        ASK_FOR_LESS,
        USE_CURRENCY,
        WITHDRAW_OTHER,
        /** A coordinator records that the organisation has longer (Fristausnahme). */
        ASK_FOR_EXCEPTION
    }
}
