package de.kommig.testing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.ConflictSource;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.round.Score;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that can happen in a round of review, as events to test with. */
public final class RoundHappenings {

    private static final Instant RESPOND_BY = Instant.parse("2026-12-24T22:59:59Z");
    private static final ContentRef TEXT = new ContentRef("content-1", "0".repeat(64));

    private RoundHappenings() {}

    public static RoundEvent opened(Parties parties) {
        return new RoundEvent.Opened(parties, 3, 2);
    }

    public static RoundEvent assigned(Parties parties, UUID reviewer) {
        return new RoundEvent.ReviewerAssigned(parties, reviewer);
    }

    public static RoundEvent accepted(Parties parties, UUID reviewer) {
        return new RoundEvent.AssignmentAccepted(parties, reviewer);
    }

    public static RoundEvent declined(Parties parties, UUID reviewer) {
        return new RoundEvent.AssignmentDeclined(parties, reviewer, null);
    }

    public static RoundEvent recused(Parties parties, UUID reviewer) {
        return new RoundEvent.ReviewerRecused(parties, reviewer, ConflictGround.RELATIVE, null);
    }

    public static RoundEvent excluded(Parties parties, UUID reviewer, ConflictSource source) {
        return new RoundEvent.ReviewerRecused(parties, reviewer, ConflictGround.RELATIVE, null, source);
    }

    public static RoundEvent released(Parties parties, UUID reviewer) {
        return new RoundEvent.ReviewerReleased(parties, reviewer, TEXT);
    }

    public static RoundEvent conflictSet(Parties parties, UUID reviewer) {
        return new RoundEvent.ConflictSet(parties, reviewer, ConflictGround.RELATIVE, TEXT);
    }

    public static RoundEvent conflictLifted(Parties parties, UUID reviewer) {
        return new RoundEvent.ConflictLifted(parties, reviewer);
    }

    public static RoundEvent reviewed(Parties parties, UUID reviewer) {
        return new RoundEvent.ReviewSubmitted(
                parties, reviewer, List.of(new Score("reach", 7)), Recommendation.APPROVE, TEXT);
    }

    public static RoundEvent amended(Parties parties, UUID reviewer) {
        return new RoundEvent.ReviewAmended(
                parties, reviewer, List.of(new Score("reach", 8)), Recommendation.APPROVE, TEXT);
    }

    public static RoundEvent moreTimeAsked(Parties parties, UUID reviewer) {
        return new RoundEvent.ExtensionRequested(parties, reviewer, RESPOND_BY, null);
    }

    public static RoundEvent moreTimeGiven(Parties parties, UUID reviewer) {
        return new RoundEvent.DeadlineExtended(parties, reviewer, RESPOND_BY, null);
    }

    public static RoundEvent reviewerReminded(Parties parties, UUID reviewer, ReminderKind kind) {
        return new RoundEvent.ReviewerReminded(parties, reviewer, kind, RESPOND_BY);
    }

    public static RoundEvent discussionOpened(Parties parties, UUID... participants) {
        return new RoundEvent.DiscussionOpened(parties, List.of(participants));
    }

    public static RoundEvent contributed(Parties parties, UUID author) {
        return new RoundEvent.ContributionMade(parties, UUID.randomUUID(), author, TEXT);
    }

    public static RoundEvent ballotCast(Parties parties, UUID reviewer) {
        return new RoundEvent.BallotCast(parties, reviewer, Recommendation.REDUCE);
    }

    public static RoundEvent closed(Parties parties) {
        return new RoundEvent.Closed(parties, Vote.of(2, 1, 0));
    }

    public static RoundEvent abandoned(Parties parties) {
        return new RoundEvent.Abandoned(parties);
    }
}
