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
import org.jspecify.annotations.Nullable;

/**
 * The reviewers of a round and how it stands with each of them.
 *
 * @param reviewers reviews wanted
 * @param quorum reviews needed before the round can close
 * @param assignments by reviewer, in the order in which they were first asked
 * @param conflicts who must not be asked, because a coordinator says so
 */
public record Panel(
        Parties parties,
        int reviewers,
        int quorum,
        Map<UUID, Assignment> assignments,
        Map<UUID, SetConflict> conflicts) {

    public Panel {
        assignments = Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
        conflicts = Map.copyOf(conflicts);
    }

    /** Without a conflict that a coordinator has set. */
    public Panel(Parties parties, int reviewers, int quorum, Map<UUID, Assignment> assignments) {
        this(parties, reviewers, quorum, assignments, Map.of());
    }

    /** Nobody has been asked yet. */
    public static Panel empty(Parties parties, int reviewers, int quorum) {
        return new Panel(parties, reviewers, quorum, Map.of());
    }

    /** The same panel, with this reviewer's standing replaced. */
    Panel with(UUID reviewer, Assignment assignment) {
        Map<UUID, Assignment> changed = new LinkedHashMap<>(assignments);
        changed.put(reviewer, assignment);
        return new Panel(parties, reviewers, quorum, changed, conflicts);
    }

    /** The same panel, with a conflict that excludes somebody; {@code null} for none. */
    Panel withConflict(UUID reviewer, @Nullable SetConflict conflict) {
        Map<UUID, SetConflict> changed = new LinkedHashMap<>(conflicts);
        if (conflict == null) {
            changed.remove(reviewer);
        } else {
            changed.put(reviewer, conflict);
        }
        return new Panel(parties, reviewers, quorum, assignments, changed);
    }

    /** How many still take part: asked, and neither stepped back nor taken out. */
    public int asked() {
        return (int) assignments.values().stream()
                .filter(assignment -> !assignment.steppedBack())
                .count();
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
