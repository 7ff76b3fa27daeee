package de.kommig.coordination.listing;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.AskedBy;
import de.kommig.contracts.application.DecisionOutcome;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.coordination.journey.Details;
import de.kommig.coordination.journey.Entry;
import de.kommig.coordination.journey.Fact;
import de.kommig.eventstore.consuming.ReceivedEvent;

/** Takes from an event what a journey needs, and no more: no scores, no references to texts. */
final class Entries {

    private Entries() {}

    static Parties parties(ReceivedEvent event) {
        return Parties.of(event.data())
                .orElseThrow(() -> new IllegalArgumentException("no fact of a journey: " + event.data()));
    }

    static Entry of(ReceivedEvent event) {
        return switch (event.data()) {
            case ApplicationEvent fact -> of(event, fact);
            case RoundEvent fact -> of(event, fact);
            case AwardEvent fact -> entry(event, AwardEntries.fact(fact), AwardEntries.details(fact));
            default -> throw new IllegalArgumentException("no fact of a journey: " + event.data());
        };
    }

    private static Entry of(ReceivedEvent event, ApplicationEvent fact) {
        return switch (fact) {
            case ApplicationEvent.Drafted f -> entry(event, Fact.DRAFTED, Details.project(f.title(), f.requested()));
            case ApplicationEvent.Edited f -> entry(event, Fact.EDITED, Details.project(f.title(), f.requested()));
            case ApplicationEvent.OutlineSubmitted f ->
                entry(event, Fact.OUTLINE_SUBMITTED, Details.project(f.title(), f.requested(), f.exceptionUntil()));
            case ApplicationEvent.Invited f -> entry(event, Fact.INVITED, Details.respondBy(f.respondBy()));
            case ApplicationEvent.OutlineReminded f -> entry(event, Fact.OUTLINE_UNANSWERED, Details.NONE);
            case ApplicationEvent.OutlineDeclined f -> entry(event, Fact.OUTLINE_DECLINED, Details.NONE);
            case ApplicationEvent.Submitted f ->
                entry(event, Fact.SUBMITTED, Details.project(f.title(), f.requested(), f.exceptionUntil()));
            case ApplicationEvent.Returned f ->
                entry(
                        event,
                        f.askedBy() == AskedBy.FUNDER ? Fact.RETURNED_BY_FUNDER : Fact.RETURNED,
                        Details.respondBy(f.respondBy()));
            case ApplicationEvent.Reminded f -> entry(event, reminder(f.kind()), Details.respondBy(f.respondBy()));
            case ApplicationEvent.DraftReminded f -> entry(event, Fact.DRAFT_DUE_SOON, Details.respondBy(f.closesAt()));
            case ApplicationEvent.Resubmitted f ->
                entry(event, Fact.RESUBMITTED, Details.project(f.title(), f.requested()));
            case ApplicationEvent.Admitted f ->
                entry(event, Fact.ADMITTED, Details.admission(f.reviewers(), f.blindTitle()));
            case ApplicationEvent.ReviewStarted f -> entry(event, Fact.REVIEW_STARTED, Details.NONE);
            case ApplicationEvent.Voted f -> entry(event, Fact.VOTED, Details.vote(f.vote()));
            case ApplicationEvent.Withdrawn f -> entry(event, Fact.WITHDRAWN, Details.NONE);
            case ApplicationEvent.Approved f -> entry(event, Fact.APPROVED, Details.amount(f.amount()));
            case ApplicationEvent.Rejected f -> entry(event, Fact.REJECTED, Details.NONE);
            case ApplicationEvent.Waitlisted f -> entry(event, Fact.WAITLISTED, Details.number(f.rank()));
            case ApplicationEvent.PartnerAsked f ->
                entry(event, Fact.PARTNER_ASKED, Details.partner(f.partner(), f.role()));
            case ApplicationEvent.PartnerConfirmed f ->
                entry(event, Fact.PARTNER_CONFIRMED, Details.partner(f.partner(), f.role()));
            case ApplicationEvent.PartnerDeclined f ->
                entry(event, Fact.PARTNER_DECLINED, Details.partner(f.partner(), f.role()));
            case ApplicationEvent.PartnerReleased f ->
                entry(event, Fact.PARTNER_RELEASED, Details.partner(f.partner(), f.role()));
            case ApplicationEvent.ContentErased f -> entry(event, Fact.CONTENT_ERASED, Details.NONE);
            case ApplicationEvent.DecisionProposed f -> entry(event, proposed(f.outcome()), proposed(f));
            case ApplicationEvent.DecisionProposalDeclined f -> entry(event, Fact.PROPOSAL_DECLINED, Details.NONE);
        };
    }

    private static Fact proposed(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> Fact.APPROVAL_PROPOSED;
            case REJECTED -> Fact.REJECTION_PROPOSED;
            case WAITLISTED -> Fact.WAITLISTING_PROPOSED;
        };
    }

    private static Details proposed(ApplicationEvent.DecisionProposed fact) {
        if (fact.amount() != null) {
            return Details.amount(fact.amount());
        }
        return fact.rank() == null ? Details.NONE : Details.number(fact.rank());
    }

    private static Fact reminder(ReminderKind kind) {
        return switch (kind) {
            case DUE_SOON -> Fact.CORRECTION_DUE_SOON;
            case OVERDUE -> Fact.CORRECTION_OVERDUE;
        };
    }

    private static Fact reviewReminder(ReminderKind kind) {
        return switch (kind) {
            case DUE_SOON -> Fact.REVIEW_DUE_SOON;
            case OVERDUE -> Fact.REVIEW_OVERDUE;
        };
    }

    private static Entry of(ReceivedEvent event, RoundEvent fact) {
        return switch (fact) {
            case RoundEvent.Opened f -> entry(event, Fact.ROUND_OPENED, Details.number(f.reviewers()));
            case RoundEvent.ReviewerAssigned f -> entry(event, Fact.REVIEWER_ASSIGNED, Details.reviewer(f.reviewer()));
            case RoundEvent.AssignmentAccepted f ->
                entry(event, Fact.ASSIGNMENT_ACCEPTED, Details.reviewer(f.reviewer()));
            case RoundEvent.AssignmentDeclined f ->
                entry(event, Fact.ASSIGNMENT_DECLINED, Details.reviewer(f.reviewer()));
            case RoundEvent.ReviewerRecused f -> entry(event, Fact.REVIEWER_RECUSED, Details.reviewer(f.reviewer()));
            case RoundEvent.ReviewerReleased f -> entry(event, Fact.REVIEWER_RELEASED, Details.reviewer(f.reviewer()));
            // About whom is with the round; here they would look like somebody who was asked.
            case RoundEvent.ConflictSet f -> entry(event, Fact.CONFLICT_SET, Details.NONE);
            case RoundEvent.ConflictLifted f -> entry(event, Fact.CONFLICT_LIFTED, Details.NONE);
            case RoundEvent.ExtensionRequested f ->
                entry(event, Fact.REVIEW_EXTENSION_REQUESTED, Details.reviewer(f.reviewer(), f.until()));
            case RoundEvent.DeadlineExtended f ->
                entry(event, Fact.REVIEW_DEADLINE_EXTENDED, Details.reviewer(f.reviewer(), f.dueAt()));
            case RoundEvent.ReviewerReminded f ->
                entry(event, reviewReminder(f.kind()), Details.reviewer(f.reviewer(), f.dueAt()));
            case RoundEvent.ReviewSubmitted f -> entry(event, Fact.REVIEW_SUBMITTED, Details.reviewer(f.reviewer()));
            case RoundEvent.ReviewAmended f -> entry(event, Fact.REVIEW_AMENDED, Details.reviewer(f.reviewer()));
            case RoundEvent.DiscussionOpened f -> entry(event, Fact.DISCUSSION_OPENED, Details.NONE);
            case RoundEvent.ContributionMade f -> entry(event, Fact.CONTRIBUTION_MADE, Details.NONE);
            // Whose ballot it is would put it in the place of the reviewer's review.
            case RoundEvent.BallotCast f -> entry(event, Fact.BALLOT_CAST, Details.NONE);
            case RoundEvent.Closed f -> entry(event, Fact.ROUND_CLOSED, Details.vote(f.vote()));
            case RoundEvent.Abandoned f -> entry(event, Fact.ROUND_ABANDONED, Details.NONE);
        };
    }

    private static Entry entry(ReceivedEvent event, Fact fact, Details details) {
        return new Entry(event.stored().id(), event.stored().time(), fact, details);
    }
}
