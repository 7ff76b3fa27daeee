package de.kommig.contracts.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ReminderKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about the round of review of one application; the round's id is the application's. */
public sealed interface RoundEvent {

    /** Whom it concerns. */
    Parties parties();

    /**
     * Reviewers can be assigned.
     *
     * @param reviewers reviews wanted
     * @param quorum reviews needed before the round can close
     */
    record Opened(Parties parties, int reviewers, int quorum) implements RoundEvent {}

    /**
     * A coordinator asked somebody for a review.
     *
     * @param dueAt last second in which it is wanted; {@code null}: the call sets no deadline
     * @param reason why this reviewer though something spoke against it, in the coordinator's words; {@code null}: nothing did
     */
    record ReviewerAssigned(
            Parties parties,
            UUID reviewer,
            @Nullable Instant dueAt,
            @Nullable ContentRef reason) implements RoundEvent {

        /** Without a deadline, and without anything that speaks against it. */
        public ReviewerAssigned(Parties parties, UUID reviewer) {
            this(parties, reviewer, null, null);
        }
    }

    /** The reviewer will do it. */
    record AssignmentAccepted(Parties parties, UUID reviewer) implements RoundEvent {}

    /** The reviewer will not do it. */
    record AssignmentDeclined(
            Parties parties, UUID reviewer, @Nullable ContentRef reason) implements RoundEvent {}

    /**
     * The reviewer no longer takes part because of a conflict of interest.
     *
     * @param explanation more about it, in the words of whoever says so
     * @param source who says so; {@code null}: the reviewer
     */
    record ReviewerRecused(
            Parties parties,
            UUID reviewer,
            ConflictGround ground,
            @Nullable ContentRef explanation,
            @Nullable ConflictSource source)
            implements RoundEvent {

        /** The reviewer steps back. */
        public ReviewerRecused(
                Parties parties, UUID reviewer, ConflictGround ground, @Nullable ContentRef explanation) {
            this(parties, reviewer, ground, explanation, null);
        }
    }

    /**
     * A coordinator takes the question for a review back.
     *
     * @param reason why, in the coordinator's words
     */
    record ReviewerReleased(Parties parties, UUID reviewer, ContentRef reason) implements RoundEvent {}

    /**
     * A coordinator knows of a conflict of interest of somebody who has not been asked: they must not be.
     *
     * @param explanation more about it, in the coordinator's words
     */
    record ConflictSet(
            Parties parties,
            UUID reviewer,
            ConflictGround ground,
            @Nullable ContentRef explanation) implements RoundEvent {}

    /** What a coordinator has said of a conflict of interest was not right; they can be asked. */
    record ConflictLifted(Parties parties, UUID reviewer) implements RoundEvent {}

    /**
     * The reviewer asks for more time.
     *
     * @param until last second of the time asked for
     * @param reason why, if the reviewer said so
     */
    record ExtensionRequested(
            Parties parties,
            UUID reviewer,
            Instant until,
            @Nullable ContentRef reason) implements RoundEvent {}

    /**
     * A coordinator gives more time for a review.
     *
     * @param dueAt last second in which the review is in time now
     * @param reason why, if the coordinator said so
     */
    record DeadlineExtended(
            Parties parties,
            UUID reviewer,
            Instant dueAt,
            @Nullable ContentRef reason) implements RoundEvent {}

    /**
     * The reviewer is reminded of a review that is not in.
     *
     * @param dueAt last second in which it is in time, or was
     */
    record ReviewerReminded(Parties parties, UUID reviewer, ReminderKind kind, Instant dueAt) implements RoundEvent {}

    /**
     * A review is in.
     *
     * @param text the reasons for the scores and the comment
     * @param note for the coordinators alone, if there is one
     */
    record ReviewSubmitted(
            Parties parties,
            UUID reviewer,
            List<Score> scores,
            Recommendation recommendation,
            ContentRef text,
            @Nullable ContentRef note)
            implements RoundEvent {

        /** Without a note. */
        public ReviewSubmitted(
                Parties parties, UUID reviewer, List<Score> scores, Recommendation recommendation, ContentRef text) {
            this(parties, reviewer, scores, recommendation, text, null);
        }
    }

    /**
     * A reviewer changed a submitted review while the round was open.
     *
     * @param text the reasons for the scores and the comment
     * @param note for the coordinators alone, in the place of an earlier one; {@code null}: there is none any more
     */
    record ReviewAmended(
            Parties parties,
            UUID reviewer,
            List<Score> scores,
            Recommendation recommendation,
            ContentRef text,
            @Nullable ContentRef note)
            implements RoundEvent {

        /** Without a note. */
        public ReviewAmended(
                Parties parties, UUID reviewer, List<Score> scores, Recommendation recommendation, ContentRef text) {
            this(parties, reviewer, scores, recommendation, text, null);
        }
    }

    /**
     * Those who have handed in a review can discuss, and vote.
     *
     * @param participants reviewers whose reviews count now; others can join them by handing in theirs
     */
    record DiscussionOpened(Parties parties, List<UUID> participants) implements RoundEvent {}

    /**
     * Somebody says something in the discussion.
     *
     * @param contribution its id
     * @param author pseudonym of a reviewer who has handed in a review, or of a coordinator
     */
    record ContributionMade(Parties parties, UUID contribution, UUID author, ContentRef text) implements RoundEvent {}

    /** A reviewer votes after the discussion, or votes otherwise than before. */
    record BallotCast(Parties parties, UUID reviewer, Recommendation recommendation) implements RoundEvent {}

    /** The round is over and its vote is known. */
    record Closed(Parties parties, Vote vote) implements RoundEvent {}

    /** The round ended without a vote, because the application was withdrawn or decided without it. */
    record Abandoned(Parties parties) implements RoundEvent {}
}
