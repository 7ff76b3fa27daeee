package de.kommig.reviews.reviewing;

import de.kommig.contracts.call.Criterion;
import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Criteria were scored before which the call has reviewers reminded of bias, and the reminder has not been seen. It does not help to see it afterwards: it
 * comes before the first score, or it is decoration.
 *
 * @param criteria their keys, in the rubric's order
 */
public record PromptsNotSeen(List<String> criteria) implements Rejection {

    /**
     * What is to be seen first; empty when nothing is.
     *
     * @param scored keys of the criteria that have a score
     * @param seen keys of those whose reminder was seen
     */
    static Optional<PromptsNotSeen> among(Rubric rubric, Set<String> scored, Set<String> seen) {
        List<String> missing = rubric.withPrompt().stream()
                .map(Criterion::key)
                .filter(scored::contains)
                .filter(key -> !seen.contains(key))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new PromptsNotSeen(missing));
    }

    @Override
    public String code() {
        return "bias-prompt-not-seen";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("criteria", criteria);
    }
}
