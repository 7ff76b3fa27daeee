package de.kommig.applications.application;

import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The call is not for this organisation, or not for this application.
 *
 * @param unmet the rules that stand in the way, each with what would help
 */
public record NotEligible(List<EligibilityRule> unmet) implements Rejection {

    /** Why the organisation cannot hand this in; empty when it can. */
    static Optional<NotEligible> between(CallTerms call, Applicant applicant, Attempt attempt) {
        List<EligibilityRule> unmet = EligibilityRules.unmet(call, applicant, attempt);
        return unmet.isEmpty() ? Optional.empty() : Optional.of(new NotEligible(unmet));
    }

    @Override
    public String code() {
        return "not-eligible";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("unmet", unmet);
    }
}
