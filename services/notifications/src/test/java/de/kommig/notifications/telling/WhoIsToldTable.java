package de.kommig.notifications.telling;

import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.approvalProposed;
import static de.kommig.testing.Happenings.approved;
import static de.kommig.testing.Happenings.callAmended;
import static de.kommig.testing.Happenings.callDrafted;
import static de.kommig.testing.Happenings.callPublished;
import static de.kommig.testing.Happenings.drafted;
import static de.kommig.testing.Happenings.edited;
import static de.kommig.testing.Happenings.invited;
import static de.kommig.testing.Happenings.outlineDeclined;
import static de.kommig.testing.Happenings.outlineSubmitted;
import static de.kommig.testing.Happenings.proposalDeclined;
import static de.kommig.testing.Happenings.rejected;
import static de.kommig.testing.Happenings.rejectionProposed;
import static de.kommig.testing.Happenings.resubmitted;
import static de.kommig.testing.Happenings.returned;
import static de.kommig.testing.Happenings.reviewStarted;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.Happenings.voted;
import static de.kommig.testing.Happenings.waitlisted;
import static de.kommig.testing.Happenings.waitlistingProposed;
import static de.kommig.testing.Happenings.withdrawn;
import static de.kommig.testing.RoundHappenings.abandoned;
import static de.kommig.testing.RoundHappenings.accepted;
import static de.kommig.testing.RoundHappenings.amended;
import static de.kommig.testing.RoundHappenings.assigned;
import static de.kommig.testing.RoundHappenings.closed;
import static de.kommig.testing.RoundHappenings.conflictLifted;
import static de.kommig.testing.RoundHappenings.conflictSet;
import static de.kommig.testing.RoundHappenings.declined;
import static de.kommig.testing.RoundHappenings.excluded;
import static de.kommig.testing.RoundHappenings.opened;
import static de.kommig.testing.RoundHappenings.recused;
import static de.kommig.testing.RoundHappenings.released;
import static de.kommig.testing.RoundHappenings.reviewed;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.round.ConflictSource;
import de.kommig.testing.Happenings;
import de.kommig.testing.RoundHappenings;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Who is told what of each event. */
final class WhoIsToldTable {

    static final Parties PARTIES = Happenings.someParties();
    static final UUID ROSA = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID RAVI = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private WhoIsToldTable() {}

    /** What has happened before, the event, and who is told what, in which role. */
    static Stream<Arguments> rows() {
        return Stream.of(
                row(List.of(), drafted(PARTIES)),
                row(List.of(drafted(PARTIES)), edited(PARTIES)),
                row(
                        List.of(drafted(PARTIES)),
                        submitted(PARTIES),
                        "APPLICANT: submitted",
                        "COORDINATION_CENTRE: submitted",
                        "FUNDER: submitted"),
                row(
                        List.of(drafted(PARTIES)),
                        outlineSubmitted(PARTIES),
                        "APPLICANT: outline-submitted",
                        "COORDINATION_CENTRE: outline-submitted",
                        "FUNDER: outline-submitted"),
                row(
                        List.of(outlineSubmitted(PARTIES)),
                        invited(PARTIES),
                        "APPLICANT: invited",
                        "COORDINATION_CENTRE: invited"),
                row(
                        List.of(outlineSubmitted(PARTIES)),
                        outlineDeclined(PARTIES),
                        "APPLICANT: outline-declined",
                        "COORDINATION_CENTRE: outline-declined"),
                row(
                        List.of(outlineSubmitted(PARTIES)),
                        withdrawn(PARTIES),
                        "APPLICANT: withdrawn",
                        "COORDINATION_CENTRE: withdrawn",
                        "FUNDER: withdrawn"),
                row(List.of(submitted(PARTIES)), returned(PARTIES), "APPLICANT: correction-requested"),
                row(
                        List.of(submitted(PARTIES)),
                        Happenings.returnedByFunder(PARTIES),
                        "APPLICANT: correction-requested-by-funder",
                        "COORDINATION_CENTRE: correction-requested-by-funder"),
                row(
                        List.of(submitted(PARTIES), returned(PARTIES)),
                        Happenings.reminded(PARTIES, ReminderKind.DUE_SOON),
                        "APPLICANT: correction-due-soon"),
                row(
                        List.of(submitted(PARTIES), returned(PARTIES)),
                        Happenings.reminded(PARTIES, ReminderKind.OVERDUE),
                        "APPLICANT: correction-overdue",
                        "COORDINATION_CENTRE: correction-overdue"),
                row(List.of(drafted(PARTIES)), Happenings.draftReminded(PARTIES), "APPLICANT: draft-due-soon"),
                row(
                        List.of(outlineSubmitted(PARTIES)),
                        Happenings.outlineReminded(PARTIES),
                        "FUNDER: outline-unanswered"),
                row(
                        List.of(submitted(PARTIES), returned(PARTIES)),
                        resubmitted(PARTIES, "Sprachcafé"),
                        "APPLICANT: resubmitted",
                        "COORDINATION_CENTRE: resubmitted",
                        "FUNDER: resubmitted"),
                row(List.of(submitted(PARTIES)), admitted(PARTIES), "APPLICANT: admitted"),
                row(List.of(submitted(PARTIES)), reviewStarted(PARTIES), "APPLICANT: review-started"),
                row(List.of(submitted(PARTIES)), voted(PARTIES)),
                row(List.of(drafted(PARTIES)), withdrawn(PARTIES), "APPLICANT: withdrawn"),
                row(
                        List.of(submitted(PARTIES)),
                        withdrawn(PARTIES),
                        "APPLICANT: withdrawn",
                        "COORDINATION_CENTRE: withdrawn",
                        "FUNDER: withdrawn"),
                row(
                        reviewedByRosa(),
                        approved(PARTIES),
                        "APPLICANT: approved",
                        "COORDINATION_CENTRE: approved",
                        "REVIEWER rosa: approved"),
                row(
                        reviewedByRosa(),
                        rejected(PARTIES),
                        "APPLICANT: rejected",
                        "COORDINATION_CENTRE: rejected",
                        "REVIEWER rosa: rejected"),
                row(
                        reviewedByRosa(),
                        waitlisted(PARTIES),
                        "APPLICANT: waitlisted",
                        "COORDINATION_CENTRE: waitlisted",
                        "REVIEWER rosa: waitlisted"),
                row(reviewedByRosa(), approvalProposed(PARTIES), "FUNDER: approval-proposed"),
                row(reviewedByRosa(), rejectionProposed(PARTIES), "FUNDER: rejection-proposed"),
                row(reviewedByRosa(), waitlistingProposed(PARTIES), "FUNDER: waitlisting-proposed"),
                row(reviewedByRosa(), proposalDeclined(PARTIES), "FUNDER: proposal-declined"),
                row(
                        List.of(drafted(PARTIES)),
                        Happenings.partnerAsked(PARTIES, RAVI, PartnerRole.FISCAL_SPONSOR),
                        "PARTNER ravi: partner-asked"),
                row(
                        List.of(drafted(PARTIES)),
                        Happenings.partnerConfirmed(PARTIES, RAVI, PartnerRole.CO_APPLICANT),
                        "APPLICANT: partner-confirmed"),
                row(
                        List.of(drafted(PARTIES)),
                        Happenings.partnerDeclined(PARTIES, RAVI, PartnerRole.CO_APPLICANT),
                        "APPLICANT: partner-declined"),
                row(
                        List.of(drafted(PARTIES)),
                        Happenings.partnerReleased(PARTIES, RAVI, PartnerRole.FISCAL_SPONSOR),
                        "PARTNER ravi: partner-released"),
                row(List.of(), opened(PARTIES)),
                row(List.of(opened(PARTIES)), assigned(PARTIES, ROSA), "REVIEWER rosa: review-requested"),
                row(List.of(assigned(PARTIES, ROSA)), accepted(PARTIES, ROSA)),
                row(
                        List.of(assigned(PARTIES, ROSA)),
                        declined(PARTIES, ROSA),
                        "COORDINATION_CENTRE: assignment-declined"),
                row(List.of(assigned(PARTIES, ROSA)), recused(PARTIES, ROSA), "COORDINATION_CENTRE: reviewer-recused"),
                row(List.of(assigned(PARTIES, ROSA)), released(PARTIES, ROSA), "REVIEWER rosa: review-taken-back"),
                row(
                        List.of(assigned(PARTIES, ROSA)),
                        excluded(PARTIES, ROSA, ConflictSource.PLATFORM),
                        "COORDINATION_CENTRE: conflict-found",
                        "REVIEWER rosa: review-taken-back"),
                row(
                        List.of(assigned(PARTIES, ROSA)),
                        excluded(PARTIES, ROSA, ConflictSource.COORDINATOR),
                        "REVIEWER rosa: review-taken-back"),
                row(List.of(), conflictSet(PARTIES, ROSA)),
                row(List.of(), conflictLifted(PARTIES, ROSA)),
                row(List.of(assigned(PARTIES, ROSA)), reviewed(PARTIES, ROSA), "COORDINATION_CENTRE: review-submitted"),
                row(List.of(assigned(PARTIES, ROSA)), amended(PARTIES, ROSA)),
                row(
                        List.of(assigned(PARTIES, ROSA)),
                        RoundHappenings.moreTimeAsked(PARTIES, ROSA),
                        "COORDINATION_CENTRE: review-extension-requested"),
                row(
                        List.of(assigned(PARTIES, ROSA)),
                        RoundHappenings.moreTimeGiven(PARTIES, ROSA),
                        "REVIEWER rosa: review-deadline-extended"),
                row(
                        List.of(assigned(PARTIES, ROSA)),
                        RoundHappenings.reviewerReminded(PARTIES, ROSA, ReminderKind.DUE_SOON),
                        "REVIEWER rosa: review-due-soon"),
                row(
                        List.of(assigned(PARTIES, ROSA)),
                        RoundHappenings.reviewerReminded(PARTIES, ROSA, ReminderKind.OVERDUE),
                        "REVIEWER rosa: review-overdue",
                        "COORDINATION_CENTRE: review-overdue"),
                row(
                        List.of(opened(PARTIES), assigned(PARTIES, ROSA)),
                        closed(PARTIES),
                        "FUNDER: voted",
                        "COORDINATION_CENTRE: voted",
                        "REVIEWER rosa: voted"),
                row(
                        List.of(assigned(PARTIES, ROSA), reviewed(PARTIES, ROSA), assigned(PARTIES, RAVI)),
                        RoundHappenings.discussionOpened(PARTIES, ROSA),
                        "REVIEWER rosa: discussion-opened"),
                row(List.of(reviewed(PARTIES, ROSA)), RoundHappenings.contributed(PARTIES, ROSA)),
                row(List.of(reviewed(PARTIES, ROSA)), RoundHappenings.ballotCast(PARTIES, ROSA)),
                row(
                        List.of(assigned(PARTIES, ROSA), assigned(PARTIES, RAVI), declined(PARTIES, RAVI)),
                        abandoned(PARTIES),
                        "REVIEWER rosa: review-no-longer-needed"),
                row(List.of(), callDrafted(PARTIES.call(), PARTIES.funder())),
                row(List.of(), callPublished(PARTIES.call(), PARTIES.funder()), "COORDINATION_CENTRE: call-published"),
                row(
                        List.of(),
                        Happenings.exceptionGranted(PARTIES),
                        "APPLICANT: deadline-exception-granted",
                        "FUNDER: deadline-exception-granted"),
                row(
                        List.of(Happenings.exceptionGranted(PARTIES)),
                        Happenings.exceptionWithdrawn(PARTIES),
                        "APPLICANT: deadline-exception-withdrawn",
                        "FUNDER: deadline-exception-withdrawn"),
                row(List.of(), callAmended(PARTIES.call(), PARTIES.funder()), "COORDINATION_CENTRE: call-amended"));
    }

    static List<Object> reviewedByRosa() {
        return List.of(
                submitted(PARTIES),
                opened(PARTIES),
                assigned(PARTIES, ROSA),
                assigned(PARTIES, RAVI),
                declined(PARTIES, RAVI),
                reviewed(PARTIES, ROSA),
                closed(PARTIES));
    }

    private static Arguments row(List<Object> before, Object event, String... told) {
        return arguments(before, event, List.of(told));
    }
}
