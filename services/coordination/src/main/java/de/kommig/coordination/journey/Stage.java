package de.kommig.coordination.journey;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The state of an application, told from its journey. */
public enum Stage {
    DRAFT,
    OUTLINE_SUBMITTED,
    INVITED,
    OUTLINE_DECLINED,
    SUBMITTED,
    RETURNED,
    ADMITTED,
    UNDER_REVIEW,
    VOTED,
    APPROVED,
    REJECTED,
    WAITLISTED,
    WITHDRAWN;

    /** Its name in kebab-case, as in the application's own API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stage after these entries; empty when none of them is about the application. */
    static Optional<Stage> after(Collection<Entry> entries) {
        return entries.stream()
                .sorted(Entry.AS_DECIDED)
                .flatMap(entry -> reachedBy(entry.fact()).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Stage> reachedBy(Fact fact) {
        return switch (fact) {
            case DRAFTED -> Optional.of(DRAFT);
            case OUTLINE_SUBMITTED -> Optional.of(OUTLINE_SUBMITTED);
            case INVITED -> Optional.of(INVITED);
            case OUTLINE_DECLINED -> Optional.of(OUTLINE_DECLINED);
            case SUBMITTED, RESUBMITTED -> Optional.of(SUBMITTED);
            case RETURNED, RETURNED_BY_FUNDER -> Optional.of(RETURNED);
            case ADMITTED -> Optional.of(ADMITTED);
            case REVIEW_STARTED -> Optional.of(UNDER_REVIEW);
            case VOTED -> Optional.of(VOTED);
            case APPROVED -> Optional.of(APPROVED);
            case REJECTED -> Optional.of(REJECTED);
            case WAITLISTED -> Optional.of(WAITLISTED);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            // A change of a draft or of a returned application moves nothing, nor does the round by itself, nor what is
            // only proposed.
            case EDITED,
                    CORRECTION_DUE_SOON,
                    CORRECTION_OVERDUE,
                    DRAFT_DUE_SOON,
                    OUTLINE_UNANSWERED,
                    APPROVAL_PROPOSED,
                    REJECTION_PROPOSED,
                    WAITLISTING_PROPOSED,
                    PROPOSAL_DECLINED,
                    PARTNER_ASKED,
                    PARTNER_CONFIRMED,
                    PARTNER_DECLINED,
                    PARTNER_RELEASED,
                    CONTENT_ERASED,
                    ROUND_OPENED,
                    REVIEWER_ASSIGNED,
                    ASSIGNMENT_ACCEPTED,
                    ASSIGNMENT_DECLINED,
                    REVIEWER_RECUSED,
                    REVIEWER_RELEASED,
                    CONFLICT_SET,
                    CONFLICT_LIFTED,
                    REVIEW_EXTENSION_REQUESTED,
                    REVIEW_DEADLINE_EXTENDED,
                    REVIEW_DUE_SOON,
                    REVIEW_OVERDUE,
                    REVIEW_SUBMITTED,
                    REVIEW_AMENDED,
                    DISCUSSION_OPENED,
                    CONTRIBUTION_MADE,
                    BALLOT_CAST,
                    ROUND_CLOSED,
                    ROUND_ABANDONED -> Optional.empty();
            // What becomes of the award is told by the award.
            default -> Optional.empty();
        };
    }
}
