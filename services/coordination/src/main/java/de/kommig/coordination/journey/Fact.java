package de.kommig.coordination.journey;

import java.util.Locale;

/** What can happen on a journey. First what comes from the application, then its round of review, then its award, then its call. */
public enum Fact {
    DRAFTED(Source.APPLICATION),
    EDITED(Source.APPLICATION),
    OUTLINE_SUBMITTED(Source.APPLICATION),
    OUTLINE_UNANSWERED(Source.APPLICATION),
    INVITED(Source.APPLICATION),
    OUTLINE_DECLINED(Source.APPLICATION),
    SUBMITTED(Source.APPLICATION),
    RETURNED(Source.APPLICATION),
    RETURNED_BY_FUNDER(Source.APPLICATION),
    CORRECTION_DUE_SOON(Source.APPLICATION),
    CORRECTION_OVERDUE(Source.APPLICATION),
    DRAFT_DUE_SOON(Source.APPLICATION),
    RESUBMITTED(Source.APPLICATION),
    ADMITTED(Source.APPLICATION),
    REVIEW_STARTED(Source.APPLICATION),
    VOTED(Source.APPLICATION),
    WITHDRAWN(Source.APPLICATION),
    APPROVED(Source.APPLICATION),
    REJECTED(Source.APPLICATION),
    WAITLISTED(Source.APPLICATION),
    APPROVAL_PROPOSED(Source.APPLICATION),
    REJECTION_PROPOSED(Source.APPLICATION),
    WAITLISTING_PROPOSED(Source.APPLICATION),
    PROPOSAL_DECLINED(Source.APPLICATION),
    PARTNER_ASKED(Source.APPLICATION),
    PARTNER_CONFIRMED(Source.APPLICATION),
    PARTNER_DECLINED(Source.APPLICATION),
    PARTNER_RELEASED(Source.APPLICATION),
    CONTENT_ERASED(Source.APPLICATION),

    ROUND_OPENED(Source.ROUND),
    REVIEWER_ASSIGNED(Source.ROUND),
    ASSIGNMENT_ACCEPTED(Source.ROUND),
    ASSIGNMENT_DECLINED(Source.ROUND),
    REVIEWER_RECUSED(Source.ROUND),
    REVIEWER_RELEASED(Source.ROUND),
    CONFLICT_SET(Source.ROUND),
    CONFLICT_LIFTED(Source.ROUND),
    REVIEW_EXTENSION_REQUESTED(Source.ROUND),
    REVIEW_DEADLINE_EXTENDED(Source.ROUND),
    REVIEW_DUE_SOON(Source.ROUND),
    REVIEW_OVERDUE(Source.ROUND),
    REVIEW_SUBMITTED(Source.ROUND),
    REVIEW_AMENDED(Source.ROUND),
    DISCUSSION_OPENED(Source.ROUND),
    CONTRIBUTION_MADE(Source.ROUND),
    BALLOT_CAST(Source.ROUND),
    ROUND_CLOSED(Source.ROUND),
    ROUND_ABANDONED(Source.ROUND),

    AWARD_EARLY_START_ASKED(Source.AWARD),
    AWARD_EARLY_START_GIVEN(Source.AWARD),
    AWARD_EARLY_START_REFUSED(Source.AWARD),
    AWARD_OPENED(Source.AWARD),
    AWARD_NOTICED(Source.AWARD),
    AWARD_OBJECTED(Source.AWARD),
    AWARD_OBJECTION_UPHELD(Source.AWARD),
    AWARD_OBJECTION_REJECTED(Source.AWARD),
    AWARD_OBJECTION_WITHDRAWN(Source.AWARD),
    /** As it was told before the outcome was. */
    AWARD_OBJECTION_SETTLED(Source.AWARD),
    AWARD_BECAME_FINAL(Source.AWARD),
    AWARD_DRAWDOWN_REQUESTED(Source.AWARD),
    AWARD_DRAWDOWN_REFUSED(Source.AWARD),
    AWARD_DRAWDOWN_PAID(Source.AWARD),
    AWARD_DRAWDOWN_USED(Source.AWARD),
    AWARD_DRAWDOWN_LATE(Source.AWARD),
    AWARD_CHANGE_REQUESTED(Source.AWARD),
    AWARD_CHANGE_ACCEPTED(Source.AWARD),
    AWARD_CHANGE_REFUSED(Source.AWARD),
    AWARD_REGRANTING_ALLOWED(Source.AWARD),
    AWARD_CALL_FUNDED(Source.AWARD),
    AWARD_REPORT_DUE(Source.AWARD),
    AWARD_REPORT_SUBMITTED(Source.AWARD),
    AWARD_PROOF_SUBMITTED(Source.AWARD),
    AWARD_PROOF_RETURNED(Source.AWARD),
    AWARD_PROOF_ACCEPTED(Source.AWARD),
    AWARD_HEARING_OPENED(Source.AWARD),
    AWARD_HEARING_ANSWERED(Source.AWARD),
    AWARD_HEARING_ENDED(Source.AWARD),
    AWARD_RECOVERY_ORDERED(Source.AWARD),
    AWARD_PAID_BACK(Source.AWARD),
    /** All of a claim is paid back, and the award goes on. */
    AWARD_CLAIM_PAID(Source.AWARD),
    AWARD_GIVEN_BACK(Source.AWARD),
    AWARD_REVOKED(Source.AWARD),
    AWARD_RETENTION_ENDED(Source.AWARD),

    CALL_AMENDED(Source.CALL);

    /** Where a fact comes from. */
    public enum Source {
        APPLICATION,
        ROUND,
        AWARD,
        CALL
    }

    private final Source source;

    Fact(Source source) {
        this.source = source;
    }

    public Source source() {
        return source;
    }

    /** Stable name in kebab-case, e.g. {@code review-started}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fact with this code. */
    public static Fact of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
