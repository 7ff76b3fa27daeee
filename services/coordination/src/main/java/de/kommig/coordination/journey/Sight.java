package de.kommig.coordination.journey;

import de.kommig.coordination.journey.Audience.Applicant;
import de.kommig.coordination.journey.Audience.CoApplicant;
import de.kommig.coordination.journey.Audience.Coordinator;
import de.kommig.coordination.journey.Audience.FormerReviewer;
import de.kommig.coordination.journey.Audience.Funder;
import de.kommig.coordination.journey.Audience.Partner;
import de.kommig.coordination.journey.Audience.Reviewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who sees what of a journey, with a method for each audience. What is not shown here is denied. {@code SightTest} has the same as a
 * table, every fact by every audience.
 */
public record Sight(Journey journey, Audience audience) {

    /**
     * Whether this audience may know that there is a journey at all: a draft is its author's alone, a reviewer comes in with the
     * admission.
     */
    public boolean anything() {
        return switch (audience) {
            case Applicant applicant -> journey.has(Fact.DRAFTED);
            case CoApplicant co -> true;
            case Partner partner -> true;
            case Coordinator coordinator -> journey.has(Fact.OUTLINE_SUBMITTED, Fact.SUBMITTED);
            case Funder funder -> journey.has(Fact.OUTLINE_SUBMITTED, Fact.SUBMITTED);
            case Reviewer reviewer -> journey.has(Fact.ADMITTED);
            case FormerReviewer former -> journey.has(Fact.ADMITTED);
        };
    }

    /** Whether "n of m reviews" is shown; reviewers are not to be swayed by it. */
    public boolean progress() {
        return switch (audience) {
            case Applicant applicant -> true;
            case CoApplicant co -> true;
            case Partner partner -> false;
            case Coordinator coordinator -> true;
            case Funder funder -> true;
            case Reviewer reviewer -> false;
            case FormerReviewer former -> false;
        };
    }

    /** What reviewers read in place of the title while they are not to know whose it is; who stepped back learns it no more. */
    Optional<String> blindTitle() {
        return switch (audience) {
            case Reviewer reviewer -> journey.blindTitle();
            case FormerReviewer former ->
                journey.first(Fact.ADMITTED).map(entry -> entry.details().blindTitle());
            case Applicant applicant -> Optional.empty();
            case CoApplicant co -> Optional.empty();
            case Partner partner -> Optional.empty();
            case Coordinator coordinator -> Optional.empty();
            case Funder funder -> Optional.empty();
        };
    }

    /** The steps this audience sees, stripped of what it must not know. */
    public List<Entry> entries() {
        return journey.entries().stream()
                .filter(entry -> showing(entry) != Showing.HIDDEN)
                .map(entry -> showing(entry) == Showing.BARE ? entry.bare() : entry)
                .toList();
    }

    /** How much of one step this audience sees. */
    public Showing showing(Entry entry) {
        return switch (entry.fact().source()) {
            case AWARD -> ofAward();
            case CALL -> ofCall(entry);
            case APPLICATION, ROUND -> ofApplicationOrRound(entry);
        };
    }

    /** Everybody may know what becomes of a call; but what is told from before the submission would tell that there was a draft. */
    private Showing ofCall(Entry entry) {
        boolean handedIn = journey.first(Fact.SUBMITTED)
                .filter(submitted -> !submitted.time().isAfter(entry.time()))
                .isPresent();
        return switch (audience) {
            case Applicant applicant -> Showing.WHOLE;
            case CoApplicant co -> Showing.WHOLE;
            case Partner partner -> Showing.WHOLE;
            case Coordinator coordinator -> handedIn ? Showing.WHOLE : Showing.HIDDEN;
            case Funder funder -> handedIn ? Showing.WHOLE : Showing.HIDDEN;
            case Reviewer reviewer -> handedIn ? Showing.WHOLE : Showing.HIDDEN;
            case FormerReviewer former -> Showing.HIDDEN;
        };
    }

    /** Whether anything of the award is shown. */
    boolean award() {
        return ofAward() != Showing.HIDDEN;
    }

    /**
     * Awards are between the organisation, the funder and KomMig, who see all of it. Who applied together with the organisation sees it too; who
     * carries its application has to know where it stands, without the figures. All others see nothing.
     */
    private Showing ofAward() {
        return switch (audience) {
            case Applicant applicant -> Showing.WHOLE;
            case CoApplicant co -> Showing.WHOLE;
            case Partner partner -> journey.takesPart(partner.organisation()) ? Showing.BARE : Showing.HIDDEN;
            case Coordinator coordinator -> Showing.WHOLE;
            case Funder funder -> Showing.WHOLE;
            case Reviewer reviewer -> Showing.HIDDEN;
            case FormerReviewer former -> Showing.HIDDEN;
        };
    }

    private Showing ofApplicationOrRound(Entry entry) {
        return switch (audience) {
            case Applicant applicant -> toApplicant(entry.fact());
            case CoApplicant co -> toApplicant(entry.fact());
            case Partner partner -> toPartner(entry, partner.organisation());
            case Coordinator coordinator -> toCoordinator(entry.fact());
            case Funder funder -> toFunder(entry.fact());
            case Reviewer reviewer -> toReviewer(entry, reviewer.person());
            case FormerReviewer former -> toFormerReviewer(entry, former.person());
        };
    }

    private Showing toApplicant(Fact fact) {
        return switch (fact) {
            case DRAFTED, EDITED, SUBMITTED, RESUBMITTED, ADMITTED, REVIEW_STARTED -> Showing.WHOLE;
            case RETURNED, RETURNED_BY_FUNDER -> Showing.WHOLE;
            case OUTLINE_SUBMITTED, INVITED, OUTLINE_DECLINED -> Showing.WHOLE;
            case CORRECTION_DUE_SOON, CORRECTION_OVERDUE, DRAFT_DUE_SOON -> Showing.WHOLE;
            case VOTED -> journey.decided() ? Showing.WHOLE : Showing.BARE;
            case WITHDRAWN, APPROVED, REJECTED, WAITLISTED, CONTENT_ERASED -> Showing.WHOLE;
            case APPROVAL_PROPOSED, REJECTION_PROPOSED, WAITLISTING_PROPOSED, PROPOSAL_DECLINED -> Showing.HIDDEN;
            case PARTNER_ASKED, PARTNER_CONFIRMED, PARTNER_DECLINED, PARTNER_RELEASED -> Showing.WHOLE;
            case ROUND_OPENED, ROUND_CLOSED, ROUND_ABANDONED -> Showing.HIDDEN;
            case REVIEWER_ASSIGNED, ASSIGNMENT_ACCEPTED, ASSIGNMENT_DECLINED -> Showing.HIDDEN;
            case REVIEWER_RECUSED, REVIEWER_RELEASED, CONFLICT_SET, CONFLICT_LIFTED -> Showing.HIDDEN;
            case REVIEW_EXTENSION_REQUESTED, REVIEW_DEADLINE_EXTENDED, REVIEW_DUE_SOON, REVIEW_OVERDUE ->
                Showing.HIDDEN;
            case REVIEW_SUBMITTED, REVIEW_AMENDED -> Showing.HIDDEN;
            case DISCUSSION_OPENED, CONTRIBUTION_MADE, BALLOT_CAST -> Showing.HIDDEN;
            default -> Showing.HIDDEN;
        };
    }

    /** What the application sheet shows it too: the content, and where the application stands. Who else is asked is not its concern. */
    private static Showing toPartner(Entry entry, UUID organisation) {
        return switch (entry.fact()) {
            case DRAFTED, EDITED, SUBMITTED, RESUBMITTED, REVIEW_STARTED, WITHDRAWN, CONTENT_ERASED -> Showing.WHOLE;
            case OUTLINE_SUBMITTED -> Showing.WHOLE;
            case INVITED, OUTLINE_DECLINED -> Showing.BARE;
            case RETURNED, RETURNED_BY_FUNDER, ADMITTED, VOTED, APPROVED, REJECTED, WAITLISTED -> Showing.BARE;
            case PARTNER_ASKED, PARTNER_CONFIRMED, PARTNER_DECLINED, PARTNER_RELEASED ->
                entry.isAboutPartner(organisation) ? Showing.WHOLE : Showing.HIDDEN;
            default -> Showing.HIDDEN;
        };
    }

    private static Showing toCoordinator(Fact fact) {
        return switch (fact) {
            case DRAFTED, EDITED -> Showing.HIDDEN;
            case OUTLINE_SUBMITTED, OUTLINE_UNANSWERED, INVITED, OUTLINE_DECLINED -> Showing.WHOLE;
            case SUBMITTED, RESUBMITTED, ADMITTED, REVIEW_STARTED, VOTED -> Showing.WHOLE;
            case RETURNED, RETURNED_BY_FUNDER -> Showing.WHOLE;
            case CORRECTION_DUE_SOON, CORRECTION_OVERDUE -> Showing.WHOLE;
            case DRAFT_DUE_SOON -> Showing.HIDDEN;
            case WITHDRAWN, APPROVED, REJECTED, WAITLISTED, CONTENT_ERASED -> Showing.WHOLE;
            case APPROVAL_PROPOSED, REJECTION_PROPOSED, WAITLISTING_PROPOSED, PROPOSAL_DECLINED -> Showing.HIDDEN;
            case ROUND_OPENED, ROUND_CLOSED, ROUND_ABANDONED -> Showing.WHOLE;
            case REVIEWER_ASSIGNED, ASSIGNMENT_ACCEPTED, ASSIGNMENT_DECLINED -> Showing.WHOLE;
            case REVIEWER_RECUSED, REVIEWER_RELEASED, CONFLICT_SET, CONFLICT_LIFTED -> Showing.WHOLE;
            case REVIEW_EXTENSION_REQUESTED, REVIEW_DEADLINE_EXTENDED, REVIEW_DUE_SOON, REVIEW_OVERDUE -> Showing.WHOLE;
            case REVIEW_SUBMITTED, REVIEW_AMENDED -> Showing.WHOLE;
            case DISCUSSION_OPENED, BALLOT_CAST -> Showing.WHOLE;
            // What is said is read in the discussion.
            case CONTRIBUTION_MADE -> Showing.HIDDEN;
            default -> Showing.HIDDEN;
        };
    }

    private static Showing toFunder(Fact fact) {
        return switch (fact) {
            case DRAFTED, EDITED -> Showing.HIDDEN;
            case OUTLINE_SUBMITTED, OUTLINE_UNANSWERED, INVITED, OUTLINE_DECLINED -> Showing.WHOLE;
            case CORRECTION_DUE_SOON, CORRECTION_OVERDUE, DRAFT_DUE_SOON -> Showing.HIDDEN;
            case SUBMITTED, RESUBMITTED, ADMITTED, REVIEW_STARTED, VOTED -> Showing.WHOLE;
            case RETURNED, RETURNED_BY_FUNDER -> Showing.WHOLE;
            case WITHDRAWN, APPROVED, REJECTED, WAITLISTED, CONTENT_ERASED -> Showing.WHOLE;
            case APPROVAL_PROPOSED, REJECTION_PROPOSED, WAITLISTING_PROPOSED, PROPOSAL_DECLINED -> Showing.WHOLE;
            case ROUND_OPENED, ROUND_CLOSED, ROUND_ABANDONED -> Showing.HIDDEN;
            case REVIEWER_ASSIGNED, ASSIGNMENT_ACCEPTED, ASSIGNMENT_DECLINED -> Showing.HIDDEN;
            case REVIEWER_RECUSED, REVIEWER_RELEASED, CONFLICT_SET, CONFLICT_LIFTED -> Showing.HIDDEN;
            case REVIEW_EXTENSION_REQUESTED, REVIEW_DEADLINE_EXTENDED, REVIEW_DUE_SOON, REVIEW_OVERDUE ->
                Showing.HIDDEN;
            case REVIEW_SUBMITTED, REVIEW_AMENDED -> Showing.HIDDEN;
            case DISCUSSION_OPENED, CONTRIBUTION_MADE, BALLOT_CAST -> Showing.HIDDEN;
            default -> Showing.HIDDEN;
        };
    }

    private Showing toReviewer(Entry entry, UUID person) {
        return switch (entry.fact()) {
            case DRAFTED, EDITED -> Showing.HIDDEN;
            case OUTLINE_SUBMITTED -> Showing.WHOLE;
            case INVITED, OUTLINE_DECLINED -> Showing.BARE;
            case SUBMITTED, RESUBMITTED, REVIEW_STARTED, WITHDRAWN -> Showing.WHOLE;
            // Neither the deadline of a correction request nor how many others review is a reviewer's concern.
            case RETURNED, RETURNED_BY_FUNDER, ADMITTED -> Showing.BARE;
            // Both exist only after the round.
            case VOTED, ROUND_CLOSED -> Showing.WHOLE;
            // The outcome, not the amount.
            case APPROVED, REJECTED, WAITLISTED -> Showing.BARE;
            case APPROVAL_PROPOSED, REJECTION_PROPOSED, WAITLISTING_PROPOSED, PROPOSAL_DECLINED -> Showing.HIDDEN;
            case ROUND_OPENED -> Showing.HIDDEN;
            case ROUND_ABANDONED -> Showing.WHOLE;
            case REVIEWER_ASSIGNED, ASSIGNMENT_ACCEPTED, ASSIGNMENT_DECLINED -> own(entry, person);
            case REVIEWER_RECUSED, REVIEWER_RELEASED -> own(entry, person);
            case REVIEW_EXTENSION_REQUESTED, REVIEW_DEADLINE_EXTENDED, REVIEW_DUE_SOON, REVIEW_OVERDUE ->
                own(entry, person);
            case REVIEW_SUBMITTED, REVIEW_AMENDED -> own(entry, person);
            // Who has not reviewed yet takes no part in it.
            case DISCUSSION_OPENED -> hasReviewed(person) ? Showing.WHOLE : Showing.HIDDEN;
            case CONTRIBUTION_MADE, BALLOT_CAST -> Showing.HIDDEN;
            default -> Showing.HIDDEN;
        };
    }

    /** Who stepped back keeps what had to be known to do so, and learns nothing of what came after. */
    private static Showing toFormerReviewer(Entry entry, UUID person) {
        return switch (entry.fact()) {
            case DRAFTED, EDITED -> Showing.HIDDEN;
            case OUTLINE_SUBMITTED -> Showing.WHOLE;
            case INVITED, OUTLINE_DECLINED -> Showing.BARE;
            case SUBMITTED, RESUBMITTED, REVIEW_STARTED -> Showing.WHOLE;
            case RETURNED, RETURNED_BY_FUNDER, ADMITTED -> Showing.BARE;
            case VOTED, WITHDRAWN, APPROVED, REJECTED, WAITLISTED -> Showing.HIDDEN;
            case APPROVAL_PROPOSED, REJECTION_PROPOSED, WAITLISTING_PROPOSED, PROPOSAL_DECLINED -> Showing.HIDDEN;
            case ROUND_OPENED, ROUND_CLOSED, ROUND_ABANDONED -> Showing.HIDDEN;
            case REVIEWER_ASSIGNED, ASSIGNMENT_ACCEPTED, ASSIGNMENT_DECLINED -> own(entry, person);
            case REVIEWER_RECUSED, REVIEWER_RELEASED -> own(entry, person);
            case REVIEW_EXTENSION_REQUESTED, REVIEW_DEADLINE_EXTENDED, REVIEW_DUE_SOON, REVIEW_OVERDUE ->
                own(entry, person);
            case REVIEW_SUBMITTED, REVIEW_AMENDED -> own(entry, person);
            case DISCUSSION_OPENED, CONTRIBUTION_MADE, BALLOT_CAST -> Showing.HIDDEN;
            default -> Showing.HIDDEN;
        };
    }

    private boolean hasReviewed(UUID person) {
        Fact last = journey.reviewers().get(person);
        return last == Fact.REVIEW_SUBMITTED || last == Fact.REVIEW_AMENDED;
    }

    private static Showing own(Entry entry, UUID person) {
        return entry.isAbout(person) ? Showing.WHOLE : Showing.HIDDEN;
    }
}
