package de.kommig.reviews.round;

import de.kommig.eventstore.decider.Rejection;

/** Why a round does not do what was asked of it. */
public enum RoundRejection implements Rejection {
    NO_ROUND("no-round"),
    ROUND_ALREADY_OPENED("round-already-opened", true),
    /** There is no round, or it is over already: nothing is left to stop. */
    NOTHING_TO_ABANDON("nothing-to-abandon", true),
    ROUND_IS_CLOSED("round-is-closed"),
    ROUND_IS_ABANDONED("round-is-abandoned"),
    ALREADY_ASSIGNED("already-assigned", true),
    /** Beyond those who are wanted only coordinators ask. */
    ENOUGH_REVIEWERS("enough-reviewers"),
    NOT_ASSIGNED("not-assigned"),
    /** Recusal is for good (§§ 20, 21 VwVfG): no new assignment, no review. */
    REVIEWER_IS_RECUSED("reviewer-is-recused"),
    REVIEWER_HAS_DECLINED("reviewer-has-declined"),
    /** §§ 20, 21 VwVfG: whoever is biased is not asked. */
    CONFLICT_OF_INTEREST("conflict-of-interest"),
    CONFLICT_ALREADY_SET("conflict-already-set", true),
    /** None, or one that no coordinator has set: what a reviewer says, or the platform finds, nobody takes away. */
    NO_CONFLICT_SET("no-conflict-set"),
    ALREADY_RELEASED("already-released", true),
    ASSIGNMENT_RELEASED("assignment-released"),
    ALREADY_ACCEPTED("already-accepted", true),
    ALREADY_DECLINED("already-declined", true),
    ALREADY_RECUSED("already-recused", true),
    ASSIGNMENT_NOT_ACCEPTED("assignment-not-accepted"),
    REVIEW_ALREADY_SUBMITTED("review-already-submitted"),
    /** Since whoever asks has looked at it. */
    ASSIGNMENT_HAS_CHANGED("assignment-has-changed"),
    REVIEW_HAS_NO_DEADLINE("review-has-no-deadline"),
    EXTENSION_IS_NO_LATER("extension-is-no-later"),
    EXTENSION_IS_TOO_LONG("extension-is-too-long"),
    /** It is too early, or it has been done. */
    NOTHING_TO_REMIND_OF("nothing-to-remind-of", true),
    DISCUSSION_ALREADY_OPENED("discussion-already-opened", true),
    NO_DISCUSSION("no-discussion"),
    /** Only who has reviewed takes part in the discussion and in the vote. */
    REVIEW_NOT_SUBMITTED("review-not-submitted"),
    BALLOT_ALREADY_CAST("ballot-already-cast", true),
    QUORUM_NOT_REACHED("quorum-not-reached");

    private final String code;
    private final boolean alreadyDone;

    RoundRejection(String code) {
        this(code, false);
    }

    RoundRejection(String code, boolean alreadyDone) {
        this.code = code;
        this.alreadyDone = alreadyDone;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean alreadyDone() {
        return alreadyDone;
    }
}
