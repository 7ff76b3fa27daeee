package de.kommig.feeds.entry;

import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.BeforeHearing;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StoredEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules: of an application its funder learns everything from the first submission on, except the editing; of a round how many
 * reviews are in, and the vote; of an award everything. See the table "Who sees what".
 */
public final class FeedRules {

    private FeedRules() {}

    /**
     * The entry that an event makes; empty when it does not concern the funder.
     *
     * @param known the application's case after this event
     */
    public static Optional<FeedEntry> entry(ReceivedEvent event, Case known) {
        return switch (event.data()) {
            case ApplicationEvent e -> application(e, known, event.stored());
            case RoundEvent e -> round(e, known, event.stored());
            case AwardEvent e -> entry(event.stored(), e.parties(), stage(e), AwardAmounts.of(e));
            default -> Optional.empty();
        };
    }

    private static Optional<FeedEntry> application(ApplicationEvent event, Case known, StoredEvent stored) {
        Parties parties = event.parties();
        return switch (event) {
            case ApplicationEvent.Drafted e -> Optional.empty();
            case ApplicationEvent.Edited e -> Optional.empty();
            // Reminders change nothing for the funder's systems.
            case ApplicationEvent.Reminded e -> Optional.empty();
            case ApplicationEvent.DraftReminded e -> Optional.empty();
            case ApplicationEvent.OutlineReminded e -> Optional.empty();
            // Who takes part is settled among the organisations.
            case ApplicationEvent.PartnerAsked e -> Optional.empty();
            case ApplicationEvent.PartnerConfirmed e -> Optional.empty();
            case ApplicationEvent.PartnerDeclined e -> Optional.empty();
            case ApplicationEvent.PartnerReleased e -> Optional.empty();
            // The feed never had any of it.
            case ApplicationEvent.ContentErased e -> Optional.empty();
            case ApplicationEvent.OutlineSubmitted e ->
                entry(stored, parties, Stage.OUTLINE_SUBMITTED, Amounts.ofRequested(e.requested()));
            case ApplicationEvent.Invited e -> entry(stored, parties, Stage.INVITED, null);
            case ApplicationEvent.OutlineDeclined e -> entry(stored, parties, Stage.OUTLINE_DECLINED, null);
            case ApplicationEvent.Submitted e ->
                entry(stored, parties, Stage.SUBMITTED, Amounts.ofRequested(e.requested()));
            case ApplicationEvent.Resubmitted e ->
                entry(stored, parties, Stage.SUBMITTED, Amounts.ofRequested(e.requested()));
            case ApplicationEvent.Returned e -> entry(stored, parties, Stage.RETURNED, null);
            case ApplicationEvent.Admitted e -> entry(stored, parties, Stage.ADMITTED, null);
            case ApplicationEvent.ReviewStarted e -> entry(stored, parties, Stage.UNDER_REVIEW, null);
            case ApplicationEvent.Voted e -> entry(stored, parties, Stage.VOTED, null, null, e.vote());
            case ApplicationEvent.Approved e -> entry(stored, parties, Stage.APPROVED, Amounts.ofApproved(e.amount()));
            case ApplicationEvent.Rejected e -> entry(stored, parties, Stage.REJECTED, null);
            case ApplicationEvent.Waitlisted e -> entry(stored, parties, Stage.WAITLISTED, null);
            case ApplicationEvent.DecisionProposed e -> entry(stored, parties, undecided(known, stored), null);
            case ApplicationEvent.DecisionProposalDeclined e -> entry(stored, parties, undecided(known, stored), null);
            // A draft that is taken back was never the funder's concern.
            case ApplicationEvent.Withdrawn e ->
                known.submitted() ? entry(stored, parties, Stage.WITHDRAWN, null) : Optional.empty();
        };
    }

    /** A proposal changes nothing, and says nothing here but that there is one: the funder's systems read it with the application. */
    private static Stage undecided(Case known, StoredEvent stored) {
        if (known.isOutlineAt(stored.version())) {
            return Stage.OUTLINE_SUBMITTED;
        }
        return known.waitlisted() ? Stage.WAITLISTED : Stage.VOTED;
    }

    private static Optional<FeedEntry> round(RoundEvent event, Case known, StoredEvent stored) {
        Parties parties = event.parties();
        return switch (event) {
            case RoundEvent.ReviewSubmitted e ->
                entry(stored, parties, Stage.UNDER_REVIEW, null, known.progressAt(stored.version()), null);
            case RoundEvent.Closed e -> entry(stored, parties, Stage.UNDER_REVIEW, null, null, e.vote());
            // Who is asked, agrees, declines or steps back is not the funder's concern; how a round opens and that it
            // is given up
            // is said by the application's own events.
            case RoundEvent.Opened e -> Optional.empty();
            case RoundEvent.ReviewerAssigned e -> Optional.empty();
            case RoundEvent.AssignmentAccepted e -> Optional.empty();
            case RoundEvent.AssignmentDeclined e -> Optional.empty();
            case RoundEvent.ReviewerRecused e -> Optional.empty();
            case RoundEvent.ReviewerReleased e -> Optional.empty();
            case RoundEvent.ConflictSet e -> Optional.empty();
            case RoundEvent.ConflictLifted e -> Optional.empty();
            case RoundEvent.ExtensionRequested e -> Optional.empty();
            case RoundEvent.DeadlineExtended e -> Optional.empty();
            case RoundEvent.ReviewerReminded e -> Optional.empty();
            case RoundEvent.ReviewAmended e -> Optional.empty();
            // What the panel says among itself is nobody else's concern; its vote comes with the end of the round.
            case RoundEvent.DiscussionOpened e -> Optional.empty();
            case RoundEvent.ContributionMade e -> Optional.empty();
            case RoundEvent.BallotCast e -> Optional.empty();
            case RoundEvent.Abandoned e -> Optional.empty();
        };
    }

    private static Stage back(BeforeHearing before) {
        return switch (before) {
            case RUNNING, PROOF_DUE, PROOF_RETURNED -> Stage.RUNNING;
            case PROOF_SUBMITTED -> Stage.PROOF_SUBMITTED;
            case REVOKED -> Stage.REVOKED;
        };
    }

    /** All of a claim is paid back, and the award goes on, or it is closed. */
    private static Stage paidBack(AwardEvent.PaidBack event) {
        if (event.retainUntil() != null) {
            return Stage.CLOSED;
        }
        return event.outstanding().amount().signum() == 0 ? Stage.RUNNING : Stage.RECOVERY;
    }

    private static Stage stage(AwardEvent event) {
        return switch (event) {
            case AwardEvent.EarlyStartAsked e -> Stage.EARLY_START;
            case AwardEvent.EarlyStartGiven e -> Stage.EARLY_START;
            case AwardEvent.EarlyStartRefused e -> Stage.EARLY_START;
            case AwardEvent.Opened e -> Stage.APPROVED;
            case AwardEvent.Noticed e -> Stage.NOTICED;
            case AwardEvent.Objected e -> Stage.OBJECTED;
            case AwardEvent.ObjectionSettled e ->
                e.outcome() == ObjectionOutcome.UPHELD ? Stage.APPROVED : Stage.NOTICED;
            case AwardEvent.ProofSubmitted e -> Stage.PROOF_SUBMITTED;
            case AwardEvent.HearingOpened e -> Stage.HEARING;
            case AwardEvent.HearingAnswered e -> Stage.HEARING;
            case AwardEvent.RecoveryOrdered e -> Stage.RECOVERY;
            case AwardEvent.HearingEnded e -> back(e.back());
            case AwardEvent.PaidBack e -> paidBack(e);
            case AwardEvent.GivenBack e -> Stage.RUNNING;
            case AwardEvent.ProofAccepted e -> Stage.CLOSED;
            case AwardEvent.RetentionEnded e -> Stage.CLOSED;
            case AwardEvent.Revoked e -> Stage.REVOKED;
            case AwardEvent.BecameFinal e -> Stage.RUNNING;
            case AwardEvent.DrawdownRequested e -> Stage.RUNNING;
            case AwardEvent.DrawdownRefused e -> Stage.RUNNING;
            case AwardEvent.DrawdownPaid e -> Stage.RUNNING;
            case AwardEvent.DrawdownUsed e -> Stage.RUNNING;
            case AwardEvent.DrawdownLate e -> Stage.RUNNING;
            case AwardEvent.ChangeRequested e -> Stage.RUNNING;
            case AwardEvent.ChangeAccepted e -> Stage.RUNNING;
            case AwardEvent.ChangeRefused e -> Stage.RUNNING;
            case AwardEvent.RegrantingAllowed e -> Stage.RUNNING;
            case AwardEvent.CallFunded e -> Stage.RUNNING;
            case AwardEvent.ReportDue e -> Stage.RUNNING;
            case AwardEvent.ReportSubmitted e -> Stage.RUNNING;
            case AwardEvent.ProofReturned e -> Stage.RUNNING;
        };
    }

    private static Optional<FeedEntry> entry(
            StoredEvent stored, Parties parties, Stage state, @Nullable Amounts amounts) {
        return entry(stored, parties, state, amounts, null, null);
    }

    private static Optional<FeedEntry> entry(
            StoredEvent stored,
            Parties parties,
            Stage state,
            @Nullable Amounts amounts,
            @Nullable Progress reviews,
            @Nullable Vote vote) {
        return Optional.of(new FeedEntry(
                parties.funder(),
                stored.id(),
                stored.type(),
                stored.time(),
                parties.application(),
                parties.call(),
                parties.organisation(),
                state,
                amounts,
                reviews,
                vote));
    }
}
