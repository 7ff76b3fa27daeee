package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.round.RoundEvent.AssignmentAccepted;
import de.kommig.contracts.round.RoundEvent.AssignmentDeclined;
import de.kommig.contracts.round.RoundEvent.Opened;
import de.kommig.contracts.round.RoundEvent.ReviewSubmitted;
import de.kommig.contracts.round.RoundEvent.ReviewerAssigned;
import de.kommig.contracts.round.RoundEvent.ReviewerRecused;
import de.kommig.contracts.round.Score;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One application, its round, and what may happen in it. */
public final class RoundFacts {

    public static final Parties PARTIES = new Parties(
            UUID.fromString("00000000-0000-4000-8000-00000000a001"),
            UUID.fromString("00000000-0000-4000-8000-00000000ca11"),
            UUID.fromString("00000000-0000-4000-8000-00000000f00d"),
            UUID.fromString("00000000-0000-4000-8000-000000000e50"));
    public static final UUID ROSA = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID RAVI = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final UUID RANA = UUID.fromString("00000000-0000-4000-8000-000000000003");

    private RoundFacts() {}

    /** Three reviews wanted, two needed. */
    public static RoundEvent opened() {
        return new Opened(PARTIES, 3, 2);
    }

    public static RoundEvent assigned(UUID reviewer) {
        return new ReviewerAssigned(PARTIES, reviewer);
    }

    public static RoundEvent accepted(UUID reviewer) {
        return new AssignmentAccepted(PARTIES, reviewer);
    }

    public static RoundEvent declined(UUID reviewer) {
        return new AssignmentDeclined(PARTIES, reviewer, null);
    }

    public static RoundEvent recused(UUID reviewer) {
        return new ReviewerRecused(PARTIES, reviewer, ConflictGround.EMPLOYMENT, null);
    }

    public static RoundEvent submitted(UUID reviewer, Recommendation recommendation) {
        return new ReviewSubmitted(PARTIES, reviewer, scores(), recommendation, text(reviewer));
    }

    public static RoundEvent amended(UUID reviewer, Recommendation recommendation) {
        return new RoundEvent.ReviewAmended(PARTIES, reviewer, scores(), recommendation, text(reviewer));
    }

    /** Asked for a review that is due then. */
    public static RoundEvent assigned(UUID reviewer, Instant dueAt) {
        return new ReviewerAssigned(PARTIES, reviewer, dueAt, null);
    }

    public static RoundEvent moreTimeAsked(UUID reviewer, Instant until) {
        return new RoundEvent.ExtensionRequested(PARTIES, reviewer, until, text(reviewer));
    }

    public static RoundEvent extended(UUID reviewer, Instant dueAt) {
        return new RoundEvent.DeadlineExtended(PARTIES, reviewer, dueAt, null);
    }

    public static RoundEvent reminded(UUID reviewer, ReminderKind kind, Instant dueAt) {
        return new RoundEvent.ReviewerReminded(PARTIES, reviewer, kind, dueAt);
    }

    /** With a note for the coordinators. */
    public static RoundEvent submittedWithNote(UUID reviewer, Recommendation recommendation) {
        return new ReviewSubmitted(PARTIES, reviewer, scores(), recommendation, text(reviewer), text(RANA));
    }

    public static RoundEvent discussionOpened(UUID... participants) {
        return new RoundEvent.DiscussionOpened(PARTIES, List.of(participants));
    }

    /** Something with this id. */
    public static RoundEvent said(UUID contribution, UUID author) {
        return new RoundEvent.ContributionMade(PARTIES, contribution, author, text(author));
    }

    public static RoundEvent ballot(UUID reviewer, Recommendation recommendation) {
        return new RoundEvent.BallotCast(PARTIES, reviewer, recommendation);
    }

    public static RoundEvent closed(int approve, int reduce, int reject) {
        return new RoundEvent.Closed(PARTIES, Vote.of(approve, reduce, reject));
    }

    public static RoundEvent abandoned() {
        return new RoundEvent.Abandoned(PARTIES);
    }

    public static List<Score> scores() {
        return List.of(new Score("need", 8), new Score("reach", 5));
    }

    /** Where a reviewer's words lie. */
    public static ContentRef text(UUID reviewer) {
        String digit = reviewer.toString().substring(35);
        return new ContentRef("review-" + digit, digit.repeat(64));
    }
}
