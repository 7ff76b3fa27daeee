package de.kommig.applications.application;

import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organisation is not committed to all charters that the call requires, or only to older versions of them.
 *
 * @param missing what the call requires and the organisation has not, in the order of the call
 */
public record CharterMissing(List<CharterRequirement> missing) implements Rejection {

    /** Why an organisation with these commitments cannot hand in an application to the call; empty when it can. */
    public static Optional<CharterMissing> between(CallTerms call, List<Commitment> commitments) {
        List<CharterRequirement> missing = call.charters().stream()
                .filter(required -> commitments.stream().noneMatch(commitment -> commitment.meets(required)))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new CharterMissing(missing));
    }

    @Override
    public String code() {
        return "charter-missing";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("missing", missing);
    }
}
