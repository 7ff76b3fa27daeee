package de.kommig.feeds.entry;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.round.RoundEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All types of events that can come in a feed: those for which {@link FeedRules} make entries. A test holds the two together. */
public final class FeedTypes {

    private static final List<String> REQUESTED = List.of("amounts.requested");
    private static final List<String> APPROVED = List.of("amounts.approved");
    private static final List<String> REVIEWS = List.of("reviews");
    private static final List<String> VOTE = List.of("vote");

    private static final Map<String, FeedType> ALL = new LinkedHashMap<>();

    static {
        application(ApplicationEvent.OutlineSubmitted.class, REQUESTED, Stage.OUTLINE_SUBMITTED);
        application(ApplicationEvent.Invited.class, List.of(), Stage.INVITED);
        application(ApplicationEvent.OutlineDeclined.class, List.of(), Stage.OUTLINE_DECLINED);
        application(ApplicationEvent.Submitted.class, REQUESTED, Stage.SUBMITTED);
        application(ApplicationEvent.Returned.class, List.of(), Stage.RETURNED);
        application(ApplicationEvent.Resubmitted.class, REQUESTED, Stage.SUBMITTED);
        application(ApplicationEvent.Admitted.class, List.of(), Stage.ADMITTED);
        application(ApplicationEvent.ReviewStarted.class, List.of(), Stage.UNDER_REVIEW);
        round(RoundEvent.ReviewSubmitted.class, REVIEWS);
        round(RoundEvent.Closed.class, VOTE);
        application(ApplicationEvent.Voted.class, VOTE, Stage.VOTED);
        application(
                ApplicationEvent.DecisionProposed.class,
                List.of(),
                Stage.OUTLINE_SUBMITTED,
                Stage.VOTED,
                Stage.WAITLISTED);
        application(
                ApplicationEvent.DecisionProposalDeclined.class,
                List.of(),
                Stage.OUTLINE_SUBMITTED,
                Stage.VOTED,
                Stage.WAITLISTED);
        application(ApplicationEvent.Approved.class, APPROVED, Stage.APPROVED);
        application(ApplicationEvent.Rejected.class, List.of(), Stage.REJECTED);
        application(ApplicationEvent.Waitlisted.class, List.of(), Stage.WAITLISTED);
        application(ApplicationEvent.Withdrawn.class, List.of(), Stage.WITHDRAWN);
        award(AwardEvent.EarlyStartAsked.class, Stage.EARLY_START);
        award(AwardEvent.EarlyStartGiven.class, Stage.EARLY_START);
        award(AwardEvent.EarlyStartRefused.class, Stage.EARLY_START);
        award(AwardEvent.Opened.class, List.of("amounts.approved"), Stage.APPROVED);
        award(AwardEvent.Noticed.class, List.of("amounts.awarded"), Stage.NOTICED);
        award(AwardEvent.Objected.class, Stage.OBJECTED);
        award(AwardEvent.ObjectionSettled.class, Stage.APPROVED, Stage.NOTICED);
        award(AwardEvent.BecameFinal.class, Stage.RUNNING);
        award(AwardEvent.DrawdownRequested.class, List.of("amounts.drawdown"), Stage.RUNNING);
        award(AwardEvent.DrawdownRefused.class, Stage.RUNNING);
        award(AwardEvent.DrawdownPaid.class, List.of("amounts.drawdown"), Stage.RUNNING);
        award(AwardEvent.DrawdownUsed.class, List.of("amounts.spent"), Stage.RUNNING);
        award(AwardEvent.DrawdownLate.class, List.of("amounts.unspent"), Stage.RUNNING);
        award(AwardEvent.ChangeRequested.class, Stage.RUNNING);
        award(AwardEvent.ChangeAccepted.class, Stage.RUNNING);
        award(AwardEvent.ChangeRefused.class, Stage.RUNNING);
        award(AwardEvent.RegrantingAllowed.class, List.of("amounts.regranting"), Stage.RUNNING);
        award(AwardEvent.CallFunded.class, List.of("amounts.budget"), Stage.RUNNING);
        award(AwardEvent.ReportDue.class, Stage.RUNNING);
        award(AwardEvent.ReportSubmitted.class, List.of("amounts.spent"), Stage.RUNNING);
        award(AwardEvent.ProofSubmitted.class, List.of("amounts.spent"), Stage.PROOF_SUBMITTED);
        award(AwardEvent.ProofReturned.class, Stage.RUNNING);
        award(AwardEvent.ProofAccepted.class, Stage.CLOSED);
        award(AwardEvent.HearingOpened.class, List.of("amounts.claimed"), Stage.HEARING);
        award(AwardEvent.HearingAnswered.class, Stage.HEARING);
        award(AwardEvent.HearingEnded.class, Stage.RUNNING, Stage.PROOF_SUBMITTED, Stage.REVOKED);
        award(AwardEvent.RecoveryOrdered.class, List.of("amounts.claimed"), Stage.RECOVERY);
        award(
                AwardEvent.PaidBack.class,
                List.of("amounts.paidBack", "amounts.interest", "amounts.outstanding"),
                Stage.RUNNING,
                Stage.RECOVERY,
                Stage.CLOSED);
        award(AwardEvent.GivenBack.class, List.of("amounts.paidBack"), Stage.RUNNING);
        award(AwardEvent.Revoked.class, Stage.REVOKED);
        award(AwardEvent.RetentionEnded.class, Stage.CLOSED);
    }

    private FeedTypes() {}

    /** All of them, about in the order in which things happen. */
    public static Collection<FeedType> all() {
        return List.copyOf(ALL.values());
    }

    /** Whether events of this type can come in a feed. */
    public static boolean contains(String type) {
        return ALL.containsKey(type);
    }

    private static void application(Class<? extends ApplicationEvent> fact, List<String> figures, Stage... states) {
        add(EventFamilies.APPLICATIONS, fact, figures, states);
    }

    private static void round(Class<? extends RoundEvent> fact, List<String> figures) {
        add(EventFamilies.ROUNDS, fact, figures, Stage.UNDER_REVIEW);
    }

    private static void award(Class<? extends AwardEvent> fact, Stage... states) {
        award(fact, List.of(), states);
    }

    private static void award(Class<? extends AwardEvent> fact, List<String> figures, Stage... states) {
        add(EventFamilies.AWARDS, fact, figures, states);
    }

    private static void add(EventFamily<?> family, Class<?> fact, List<String> figures, Stage... states) {
        String type = family.types().entrySet().stream()
                .filter(known -> known.getValue().equals(fact))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        ALL.put(type, new FeedType(type, List.of(states), figures));
    }
}
