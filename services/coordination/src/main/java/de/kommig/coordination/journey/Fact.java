package de.kommig.coordination.journey;

import java.util.Locale;

/** What can happen on a journey. The first half comes from the application, the second from its round of review. */
public enum Fact {
    DRAFTED(Source.APPLICATION),
    EDITED(Source.APPLICATION),
    SUBMITTED(Source.APPLICATION),
    RETURNED(Source.APPLICATION),
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

    ROUND_OPENED(Source.ROUND),
    REVIEWER_ASSIGNED(Source.ROUND),
    ASSIGNMENT_ACCEPTED(Source.ROUND),
    ASSIGNMENT_DECLINED(Source.ROUND),
    REVIEWER_RECUSED(Source.ROUND),
    REVIEW_SUBMITTED(Source.ROUND),
    REVIEW_AMENDED(Source.ROUND),
    ROUND_CLOSED(Source.ROUND),
    ROUND_ABANDONED(Source.ROUND);

    /** Where a fact comes from. */
    public enum Source {
        APPLICATION,
        ROUND
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
