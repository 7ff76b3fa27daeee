package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.DecisionOutcome;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Outline;
import de.kommig.testing.DeciderFixture;
import java.time.Instant;
import java.util.UUID;

/** One application in each of its states, for tests to go on from. */
public final class ApplicationHistories {

    public static final Parties PARTIES = new Parties(id(0xa1), id(0xc1), id(0xf1), id(0x01));
    public static final Instant OPENS = Instant.parse("2026-03-01T08:00:00Z");
    public static final Instant WHILE_OPEN = Instant.parse("2026-03-15T08:00:00Z");
    public static final Instant CLOSES = Instant.parse("2026-04-01T08:00:00Z");
    /** The first moment after the last second to apply. */
    public static final Instant OVER = CLOSES.plusSeconds(1);

    public static final CallTerms CALL =
            new CallTerms("Ankommen 2026", null, OPENS, CLOSES, Money.euros("100000.00"), 3, 2);
    public static final Instant OUTLINE_CLOSES = Instant.parse("2026-03-20T08:00:00Z");

    /** The same with an outline first. */
    public static final CallTerms IN_TWO_STAGES = CALL.with(outlined());

    public static final Proposal FIRST = new Proposal("Sprachcafé", Money.euros("5000.00"), ref("first"));
    public static final Proposal SECOND = new Proposal("Sprachcafé plus", Money.euros("4500.00"), ref("second"));
    public static final CorrectionRequest CORRECTION = new CorrectionRequest(ref("correction"), CLOSES.plusSeconds(60));
    /** Members of the funder. */
    public static final UUID PROPOSER = id(0xf2);

    public static final UUID COLLEAGUE = id(0xf3);
    /** What the one has proposed. */
    public static final UUID PROPOSAL = id(0xf4);

    public static final Vote VOTE = Vote.of(2, 1, 0);

    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> NONE =
            DeciderFixture.of(ApplicationDecider.DECIDER);
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> DRAFT =
            NONE.given(new ApplicationEvent.Drafted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> OUTLINE_SUBMITTED = DRAFT.given(
            new ApplicationEvent.OutlineSubmitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> INVITED =
            OUTLINE_SUBMITTED.given(new ApplicationEvent.Invited(PARTIES, CLOSES));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> OUTLINE_DECLINED =
            OUTLINE_SUBMITTED.given(new ApplicationEvent.OutlineDeclined(PARTIES, ref("reasons")));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> SUBMITTED =
            DRAFT.given(new ApplicationEvent.Submitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> RETURNED =
            SUBMITTED.given(new ApplicationEvent.Returned(PARTIES, CORRECTION.text(), CORRECTION.respondBy()));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> RETURNED_AND_EDITED =
            RETURNED.given(new ApplicationEvent.Edited(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> RESUBMITTED =
            RETURNED_AND_EDITED.given(
                    new ApplicationEvent.Resubmitted(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> ADMITTED =
            SUBMITTED.given(new ApplicationEvent.Admitted(PARTIES, 3, 2));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> UNDER_REVIEW =
            ADMITTED.given(new ApplicationEvent.ReviewStarted(PARTIES));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> VOTED =
            UNDER_REVIEW.given(new ApplicationEvent.Voted(PARTIES, VOTE));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> PROPOSED =
            VOTED.given(new ApplicationEvent.DecisionProposed(
                    PARTIES, PROPOSAL, PROPOSER, DecisionOutcome.APPROVED, Money.euros("4000.00"), null, ref("why")));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> WAITLISTED =
            VOTED.given(new ApplicationEvent.Waitlisted(PARTIES, 4, null));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> APPROVED =
            VOTED.given(new ApplicationEvent.Approved(PARTIES, Money.euros("4000.00"), null));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> REJECTED =
            VOTED.given(new ApplicationEvent.Rejected(PARTIES, ref("reasons")));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> WITHDRAWN =
            SUBMITTED.given(new ApplicationEvent.Withdrawn(PARTIES, null));
    static final DeciderFixture<Application, ApplicationCommand, ApplicationEvent> WITHDRAWN_DRAFT =
            DRAFT.given(new ApplicationEvent.Withdrawn(PARTIES, null));

    private ApplicationHistories() {}

    private static CallRules outlined() {
        return CallRules.NONE.with(new Outline(OUTLINE_CLOSES));
    }

    /** Something to refer to. */
    public static ContentRef ref(String id) {
        return new ContentRef(id, "0".repeat(64));
    }

    private static UUID id(long number) {
        return new UUID(0x8000L, 0x8000000000000000L + number);
    }
}
