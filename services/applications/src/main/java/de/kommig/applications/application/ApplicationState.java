package de.kommig.applications.application;

import de.kommig.contracts.application.ApplicationEvent;
import java.util.Optional;

/** Where an application stands, as one word for lists and answers. */
public enum ApplicationState {
    DRAFT,
    OUTLINE_SUBMITTED,
    INVITED,
    OUTLINE_DECLINED,
    SUBMITTED,
    RETURNED,
    ADMITTED,
    UNDER_REVIEW,
    VOTED,
    WAITLISTED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    /** The word for a state. */
    public static ApplicationState of(Application.Begun application) {
        return switch (application) {
            case Application.Draft it -> DRAFT;
            case Application.OutlineSubmitted it -> OUTLINE_SUBMITTED;
            case Application.Invited it -> INVITED;
            case Application.OutlineDeclined it -> OUTLINE_DECLINED;
            case Application.Submitted it -> SUBMITTED;
            case Application.Returned it -> RETURNED;
            case Application.Admitted it -> ADMITTED;
            case Application.UnderReview it -> UNDER_REVIEW;
            case Application.Voted it -> VOTED;
            case Application.Waitlisted it -> WAITLISTED;
            case Application.Approved it -> APPROVED;
            case Application.Rejected it -> REJECTED;
            case Application.Withdrawn it -> WITHDRAWN;
            case Application.WithdrawnDraft it -> WITHDRAWN;
        };
    }

    /** The state that an event leads to; empty when it changes none. */
    public static Optional<ApplicationState> after(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Edited it -> Optional.empty();
            case ApplicationEvent.PartnerAsked it -> Optional.empty();
            case ApplicationEvent.PartnerConfirmed it -> Optional.empty();
            case ApplicationEvent.PartnerDeclined it -> Optional.empty();
            case ApplicationEvent.PartnerReleased it -> Optional.empty();
            case ApplicationEvent.ContentErased it -> Optional.empty();
            case ApplicationEvent.DecisionProposed it -> Optional.empty();
            case ApplicationEvent.DecisionProposalDeclined it -> Optional.empty();
            case ApplicationEvent.Reminded it -> Optional.empty();
            case ApplicationEvent.DraftReminded it -> Optional.empty();
            case ApplicationEvent.OutlineReminded it -> Optional.empty();
            case ApplicationEvent.Drafted it -> Optional.of(DRAFT);
            case ApplicationEvent.OutlineSubmitted it -> Optional.of(OUTLINE_SUBMITTED);
            case ApplicationEvent.Invited it -> Optional.of(INVITED);
            case ApplicationEvent.OutlineDeclined it -> Optional.of(OUTLINE_DECLINED);
            case ApplicationEvent.Submitted it -> Optional.of(SUBMITTED);
            case ApplicationEvent.Resubmitted it -> Optional.of(SUBMITTED);
            case ApplicationEvent.Returned it -> Optional.of(RETURNED);
            case ApplicationEvent.Admitted it -> Optional.of(ADMITTED);
            case ApplicationEvent.ReviewStarted it -> Optional.of(UNDER_REVIEW);
            case ApplicationEvent.Voted it -> Optional.of(VOTED);
            case ApplicationEvent.Waitlisted it -> Optional.of(WAITLISTED);
            case ApplicationEvent.Approved it -> Optional.of(APPROVED);
            case ApplicationEvent.Rejected it -> Optional.of(REJECTED);
            case ApplicationEvent.Withdrawn it -> Optional.of(WITHDRAWN);
        };
    }
}
