package de.kommig.applications.application;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/**
 * Why an application does not do what it was asked. The first group names the state that stands in the way; the others name
 * the rule.
 */
public enum ApplicationRejection implements Rejection {
    NO_SUCH_APPLICATION,
    APPLICATION_IS_DRAFT,
    APPLICATION_IS_OUTLINE_SUBMITTED,
    APPLICATION_IS_INVITED,
    APPLICATION_IS_OUTLINE_DECLINED,
    APPLICATION_IS_SUBMITTED,
    APPLICATION_IS_RETURNED,
    APPLICATION_IS_ADMITTED,
    APPLICATION_IS_UNDER_REVIEW,
    APPLICATION_IS_VOTED,
    APPLICATION_IS_WAITLISTED,
    APPLICATION_IS_APPROVED,
    APPLICATION_IS_REJECTED,
    APPLICATION_IS_WITHDRAWN,

    /** The application has been begun before. */
    APPLICATION_ALREADY_DRAFTED,
    /** The round of review has opened before. */
    REVIEW_ALREADY_STARTED,
    /** The vote has been recorded before. */
    VOTE_ALREADY_RECORDED,

    /** It has been erased before. */
    CONTENT_ALREADY_ERASED,

    /** Nobody decides on their own application. */
    CALL_IS_YOUR_OWN,
    /** The call's first moment to apply is still to come. */
    CALL_IS_NOT_OPEN_YET,
    /** The call's last moment to apply has passed. */
    CALL_IS_CLOSED,
    /** The last moment for an outline has passed; only who was invited can still apply. */
    OUTLINE_IS_OVER,
    /** The last moment of an invitation that had its own has passed. */
    INVITATION_IS_OVER,
    /** The call is paid from an award that was revoked: who is invited would write in vain. */
    CALL_HAS_NO_MONEY,
    /** An outline is answered by an invitation or a refusal; what is missing in it can be said there. */
    OUTLINES_ARE_NOT_CORRECTED,
    /** The call takes one application of each organisation, and its organisation is handing in another one at this moment. */
    ANOTHER_SUBMISSION_UNDER_WAY,
    /** An application asks for something. */
    REQUESTED_AMOUNT_IS_ZERO,
    /** The call's budget is in another currency. */
    CURRENCY_DIFFERS_FROM_BUDGET,
    /** More is asked for than the whole call has. */
    AMOUNT_EXCEEDS_BUDGET,
    /** Nobody asks themselves to take part. */
    PARTNER_IS_APPLICANT,
    /** It decides on the application. */
    PARTNER_IS_FUNDER,
    /** This organisation is asked or takes part already. */
    PARTNER_ALREADY_ASKED,
    /** This organisation has agreed before. */
    PARTNER_ALREADY_CONFIRMED,
    /** More would take part than an application can have. */
    TOO_MANY_PARTNERS,
    /** Who carries an application must be able to answer for its money. */
    SPONSOR_HAS_NO_LEGAL_FORM,
    /** One organisation at a time carries an application: the one before has to be released. */
    ANOTHER_SPONSOR_IS_NAMED,
    /** This organisation was not asked, or has declined. */
    NO_SUCH_PARTNER,
    /** An answer is asked for by a moment that has passed. */
    RESPOND_BY_IS_PAST,
    /** It is not time yet to remind anybody of it. */
    REMINDER_IS_NOT_DUE,
    /** It has been reminded of before. */
    ALREADY_REMINDED,
    /** An approval gives something. */
    APPROVED_AMOUNT_IS_ZERO,
    /** The application asks for another currency. */
    CURRENCY_DIFFERS_FROM_REQUEST,
    /** More would be given than was asked for. */
    AMOUNT_EXCEEDS_REQUEST,
    /** Who gets less than they asked for is told why. */
    REDUCTION_NEEDS_REASONS,
    /** Places on the waiting list are counted from one. */
    RANK_OUT_OF_RANGE,
    /** Another application is being given this place on the waiting list at this moment. */
    RANK_UNDER_WAY,
    /** One proposal at a time: another member has to confirm or decline the one there is. */
    DECISION_IS_PROPOSED,
    /** Nothing is proposed, or something else by now. */
    NO_SUCH_PROPOSAL,
    /** Nobody confirms or declines what they have proposed themselves. */
    PROPOSED_BY_YOURSELF;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return switch (this) {
            case APPLICATION_ALREADY_DRAFTED,
                    REVIEW_ALREADY_STARTED,
                    VOTE_ALREADY_RECORDED,
                    ALREADY_REMINDED,
                    CONTENT_ALREADY_ERASED -> true;
            default -> false;
        };
    }

    /** The rejection of a command that this state does not allow. */
    public static ApplicationRejection because(Application state) {
        return switch (state) {
            case Application.None it -> NO_SUCH_APPLICATION;
            case Application.Draft it -> APPLICATION_IS_DRAFT;
            case Application.OutlineSubmitted it -> APPLICATION_IS_OUTLINE_SUBMITTED;
            case Application.Invited it -> APPLICATION_IS_INVITED;
            case Application.OutlineDeclined it -> APPLICATION_IS_OUTLINE_DECLINED;
            case Application.Submitted it -> APPLICATION_IS_SUBMITTED;
            case Application.Returned it -> APPLICATION_IS_RETURNED;
            case Application.Admitted it -> APPLICATION_IS_ADMITTED;
            case Application.UnderReview it -> APPLICATION_IS_UNDER_REVIEW;
            case Application.Voted it -> APPLICATION_IS_VOTED;
            case Application.Waitlisted it -> APPLICATION_IS_WAITLISTED;
            case Application.Approved it -> APPLICATION_IS_APPROVED;
            case Application.Rejected it -> APPLICATION_IS_REJECTED;
            case Application.Withdrawn it -> APPLICATION_IS_WITHDRAWN;
            case Application.WithdrawnDraft it -> APPLICATION_IS_WITHDRAWN;
        };
    }
}
