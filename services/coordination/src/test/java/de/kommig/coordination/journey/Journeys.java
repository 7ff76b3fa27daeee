package de.kommig.coordination.journey;

import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.PartnerRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Journeys to test with. Rosa is a reviewer, Ravi another one. */
public final class Journeys {

    public static final UUID ROSA = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID RAVI = UUID.fromString("00000000-0000-4000-8000-000000000002");
    /** An organisation that is asked to take part. */
    public static final UUID HOUSE = UUID.fromString("00000000-0000-4000-8000-00000000b005");

    public static final Parties PARTIES = new Parties(
            UUID.fromString("00000000-0000-4000-8000-00000000a001"),
            UUID.fromString("00000000-0000-4000-8000-00000000ca11"),
            UUID.fromString("00000000-0000-4000-8000-00000000f00d"),
            UUID.fromString("00000000-0000-4000-8000-000000000e50"));

    private static final Instant MORNING = Instant.parse("2026-05-04T08:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    /** A journey on which these facts followed each other, a minute apart; those about reviewers are about Rosa. */
    public static Journey of(Fact... facts) {
        Journeys journeys = new Journeys();
        for (Fact fact : facts) {
            journeys.then(fact, detailsOf(fact, ROSA));
        }
        return journeys.journey();
    }

    /** A journey from the first draft to an open round with three reviews wanted, for tests to go on from. */
    public static Journeys underReview() {
        return new Journeys()
                .then(Fact.DRAFTED)
                .then(Fact.SUBMITTED)
                .then(Fact.ADMITTED)
                .then(Fact.ROUND_OPENED)
                .then(Fact.REVIEW_STARTED);
    }

    public Journeys then(Fact fact) {
        return then(fact, detailsOf(fact, ROSA));
    }

    public Journeys then(Fact fact, UUID reviewer) {
        return then(fact, detailsOf(fact, reviewer));
    }

    public Journeys then(Fact fact, Details details) {
        entries.add(entry(entries.size() + 1, fact, details));
        return this;
    }

    public Journey journey() {
        return new Journey(PARTIES, entries);
    }

    /** An entry; its number gives the sequence and the minute. */
    public static Entry entry(int number, Fact fact, Details details) {
        String stream = fact.source().name().toLowerCase(Locale.ROOT);
        String id = "%s-%s/%010d".formatted(stream, PARTIES.application(), number);
        return new Entry(id, MORNING.plusSeconds(60L * number), fact, details);
    }

    /** What belongs to a fact. */
    public static Details detailsOf(Fact fact, UUID reviewer) {
        return switch (fact) {
            case DRAFTED, EDITED, OUTLINE_SUBMITTED, SUBMITTED, RESUBMITTED ->
                Details.project("Language café", Money.euros("1250.00"));
            case INVITED, RETURNED, RETURNED_BY_FUNDER, CORRECTION_DUE_SOON, CORRECTION_OVERDUE, DRAFT_DUE_SOON ->
                Details.respondBy(Instant.parse("2026-12-31T22:59:00Z"));
            case REVIEW_EXTENSION_REQUESTED, REVIEW_DEADLINE_EXTENDED, REVIEW_DUE_SOON, REVIEW_OVERDUE ->
                Details.reviewer(reviewer, Instant.parse("2026-12-31T22:59:59Z"));
            case ADMITTED, ROUND_OPENED -> Details.number(3);
            case VOTED, ROUND_CLOSED -> Details.vote(Vote.of(2, 1, 0));
            case APPROVED, APPROVAL_PROPOSED -> Details.amount(Money.euros("1000.00"));
            case WAITLISTED, WAITLISTING_PROPOSED -> Details.number(4);
            case REVIEWER_ASSIGNED,
                    ASSIGNMENT_ACCEPTED,
                    ASSIGNMENT_DECLINED,
                    REVIEWER_RECUSED,
                    REVIEWER_RELEASED,
                    REVIEW_SUBMITTED,
                    REVIEW_AMENDED -> Details.reviewer(reviewer);
            case PARTNER_ASKED, PARTNER_CONFIRMED, PARTNER_DECLINED, PARTNER_RELEASED ->
                Details.partner(HOUSE, PartnerRole.FISCAL_SPONSOR);
            case OUTLINE_UNANSWERED,
                    OUTLINE_DECLINED,
                    REVIEW_STARTED,
                    WITHDRAWN,
                    REJECTED,
                    REJECTION_PROPOSED,
                    PROPOSAL_DECLINED,
                    DISCUSSION_OPENED,
                    CONTRIBUTION_MADE,
                    BALLOT_CAST,
                    ROUND_ABANDONED,
                    CONFLICT_SET,
                    CONFLICT_LIFTED,
                    CALL_AMENDED -> Details.NONE;
            default -> Details.ofAward(Money.euros("800.00"), 2, LocalDate.of(2027, 3, 31));
        };
    }
}
