package de.kommig.reviews.round;

import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The reviewers of a round and how it stands with each of them.
 *
 * @param reviewers reviews wanted
 * @param quorum reviews needed before the round can close
 * @param assignments by reviewer, in the order in which they were first asked
 */
public record Panel(Parties parties, int reviewers, int quorum, Map<UUID, Assignment> assignments) {

    public Panel {
        assignments = Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
    }

    /** Nobody has been asked yet. */
    public static Panel empty(Parties parties, int reviewers, int quorum) {
        return new Panel(parties, reviewers, quorum, Map.of());
    }

    /** The same panel, with this reviewer's standing replaced. */
    Panel with(UUID reviewer, Assignment assignment) {
        Map<UUID, Assignment> changed = new LinkedHashMap<>(assignments);
        changed.put(reviewer, assignment);
        return new Panel(parties, reviewers, quorum, changed);
    }

    /** Empty for somebody who was never asked. */
    public Optional<Assignment> assignmentOf(UUID reviewer) {
        return Optional.ofNullable(assignments.get(reviewer));
    }

    /** The reviews that count: handed in, and the reviewer did not recuse afterwards. */
    public List<Review> countingReviews() {
        return assignments.values().stream()
                .filter(Assignment.Submitted.class::isInstance)
                .flatMap(assignment -> assignment.review().stream())
                .toList();
    }

    /** Whether enough reviews count to close the round. */
    public boolean quorate() {
        return countingReviews().size() >= quorum;
    }

    /** The voices of the reviews that count. */
    public Vote vote() {
        return Vote.of(voices(Recommendation.APPROVE), voices(Recommendation.REDUCE), voices(Recommendation.REJECT));
    }

    private int voices(Recommendation recommendation) {
        return (int) countingReviews().stream()
                .filter(review -> review.recommendation() == recommendation)
                .count();
    }
}
