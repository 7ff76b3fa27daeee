package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import java.util.Collections;
import java.util.HashMap;
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
 * @param deadlines until when the review of each is due; nothing for a reviewer without a deadline
 * @param reasons why somebody was asked though something spoke against it; nothing for whom nothing did
 * @param revisions how often each assignment has changed, so that who looks at one can say what they have seen
 * @param discussion of those who have reviewed; {@code null}: there has been none yet
 */
public record Panel(
        Parties parties,
        int reviewers,
        int quorum,
        Map<UUID, Assignment> assignments,
        Map<UUID, SetConflict> conflicts,
        Map<UUID, ReviewDeadline> deadlines,
        Map<UUID, ContentRef> reasons,
        Map<UUID, Long> revisions,
        @Nullable Discussion discussion) {

    public Panel {
        assignments = Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
        conflicts = Map.copyOf(conflicts);
        deadlines = Map.copyOf(deadlines);
        reasons = Map.copyOf(reasons);
        revisions = Map.copyOf(revisions);
    }

    /** Nobody has been asked yet. */
    public static Panel empty(Parties parties, int reviewers, int quorum) {
        return new Panel(parties, reviewers, quorum, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), null);
    }

    /** The same panel, with this reviewer's standing replaced. */
    Panel with(UUID reviewer, Assignment assignment) {
        Map<UUID, Assignment> changed = new LinkedHashMap<>(assignments);
        changed.put(reviewer, assignment);
        return new Panel(
                        parties,
                        reviewers,
                        quorum,
                        changed,
                        conflicts,
                        deadlines,
                        reasons,
                        revisions,
                        heard(reviewer, assignment))
                .touched(reviewer);
    }

    /** Who no longer takes part has no ballot; who comes back and reviews anew votes anew. */
    private @Nullable Discussion heard(UUID reviewer, Assignment assignment) {
        return discussion == null || assignment instanceof Assignment.Submitted
                ? discussion
                : discussion.without(reviewer);
    }

    /** The same panel, with a conflict that excludes somebody; {@code null} for none. */
    Panel withConflict(UUID reviewer, @Nullable SetConflict conflict) {
        Map<UUID, SetConflict> changed = new LinkedHashMap<>(conflicts);
        if (conflict == null) {
            changed.remove(reviewer);
        } else {
            changed.put(reviewer, conflict);
        }
        return new Panel(parties, reviewers, quorum, assignments, changed, deadlines, reasons, revisions, discussion);
    }

    /** How many still take part: asked, and neither stepped back nor taken out. */
    public int asked() {
        return (int) assignments.values().stream()
                .filter(assignment -> !assignment.steppedBack())
                .count();
    }

    /** The same panel, with this reviewer's deadline replaced, or without one. */
    Panel withDeadline(UUID reviewer, Optional<ReviewDeadline> deadline) {
        Map<UUID, ReviewDeadline> changed = new HashMap<>(deadlines);
        changed.remove(reviewer);
        deadline.ifPresent(it -> changed.put(reviewer, it));
        return new Panel(parties, reviewers, quorum, assignments, conflicts, changed, reasons, revisions, discussion);
    }

    /** The same panel, with why this reviewer is asked though something speaks against it; {@code null}: nothing does. */
    Panel asking(UUID reviewer, @Nullable ContentRef reason) {
        Map<UUID, ContentRef> changed = new HashMap<>(reasons);
        changed.remove(reviewer);
        if (reason != null) {
            changed.put(reviewer, reason);
        }
        return new Panel(parties, reviewers, quorum, assignments, conflicts, deadlines, changed, revisions, discussion);
    }

    /** The same panel, after something that who looks at this reviewer's assignment has to know. */
    Panel touched(UUID reviewer) {
        Map<UUID, Long> changed = new HashMap<>(revisions);
        changed.merge(reviewer, 1L, Long::sum);
        return new Panel(parties, reviewers, quorum, assignments, conflicts, deadlines, reasons, changed, discussion);
    }

    /** How often this reviewer's assignment has changed; 0 for somebody who was never asked. */
    public long revisionOf(UUID reviewer) {
        return revisions.getOrDefault(reviewer, 0L);
    }

    /** Until when this reviewer's review is due; empty where there is no deadline. */
    public Optional<ReviewDeadline> deadlineOf(UUID reviewer) {
        return Optional.ofNullable(deadlines.get(reviewer));
    }

    /** The same panel, as far as it has come with its discussion. */
    Panel with(Discussion now) {
        return new Panel(parties, reviewers, quorum, assignments, conflicts, deadlines, reasons, revisions, now);
    }

    /** Who has reviewed, and takes part in the discussion and in the vote. */
    public List<UUID> participants() {
        return assignments.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Assignment.Submitted)
                .map(Map.Entry::getKey)
                .toList();
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

    /** The voices of those whose reviews count: by their ballots, and where they have cast none, by their reviews. */
    public Vote vote() {
        return Vote.of(voices(Recommendation.APPROVE), voices(Recommendation.REDUCE), voices(Recommendation.REJECT));
    }

    private int voices(Recommendation recommendation) {
        return (int) participants().stream()
                .flatMap(reviewer -> voice(reviewer).stream())
                .filter(voice -> voice == recommendation)
                .count();
    }

    private Optional<Recommendation> voice(UUID reviewer) {
        return Optional.ofNullable(discussion)
                .flatMap(present -> present.ballotOf(reviewer))
                .or(() -> assignmentOf(reviewer).flatMap(Assignment::review).map(Review::recommendation));
    }
}
