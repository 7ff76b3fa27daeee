package de.kommig.contracts.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
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

    /** A coordinator asked somebody for a review. */
    record ReviewerAssigned(Parties parties, UUID reviewer) implements RoundEvent {}

    /** The reviewer will do it. */
    record AssignmentAccepted(Parties parties, UUID reviewer) implements RoundEvent {}

    /** The reviewer will not do it. */
    record AssignmentDeclined(
            Parties parties, UUID reviewer, @Nullable ContentRef reason) implements RoundEvent {}

    /** The reviewer steps back because of a conflict of interest. */
    record ReviewerRecused(
            Parties parties,
            UUID reviewer,
            ConflictGround ground,
            @Nullable ContentRef explanation) implements RoundEvent {}

    /**
     * A review is in.
     *
     * @param text the reasons for the scores and the comment
     */
    record ReviewSubmitted(
            Parties parties, UUID reviewer, List<Score> scores, Recommendation recommendation, ContentRef text)
            implements RoundEvent {}

    /** A reviewer changed a submitted review while the round was open. */
    record ReviewAmended(
            Parties parties, UUID reviewer, List<Score> scores, Recommendation recommendation, ContentRef text)
            implements RoundEvent {}

    /** The round is over and its vote is known. */
    record Closed(Parties parties, Vote vote) implements RoundEvent {}

    /** The round ended without a vote, because the application was withdrawn or decided without it. */
    record Abandoned(Parties parties) implements RoundEvent {}
}
