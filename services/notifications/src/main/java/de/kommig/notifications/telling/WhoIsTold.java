package de.kommig.notifications.telling;

import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.AskedBy;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The rules: which event is told to whom. Nobody is told what the table "Who sees what" does not show them, and nobody is told what
 * they did themselves, except an organisation that hands in or takes back an application: it gets a receipt. Whom an {@link AmendedCall}
 * concerns is not in its event.
 */
public final class WhoIsTold {

    private final UUID coordinationCentre;

    /** @param coordinationCentre KomMig's own organisation, which coordinators read for */
    public WhoIsTold(UUID coordinationCentre) {
        this.coordinationCentre = coordinationCentre;
    }

    /**
     * The messages that an event makes, at most one for each recipient and event.
     *
     * @param known the application's case after this event; any for an event that {@linkplain Case#isNeededFor needs} none
     */
    public List<Message> messages(ReceivedEvent event, Case known) {
        Telling tell = new Telling(event);
        switch (event.data()) {
            case ApplicationEvent e -> application(e, known, tell);
            case RoundEvent e -> round(e, known, tell);
            case AwardEvent e -> AwardTelling.tell(e, coordinationCentre, tell);
            case CallEvent.Published e ->
                tell.coordinationCentre(
                        coordinationCentre,
                        Kind.CALL_PUBLISHED,
                        e.call(),
                        Map.of("title", e.terms().title()));
            case CallEvent.Amended e ->
                tell.coordinationCentre(
                        coordinationCentre,
                        Kind.CALL_AMENDED,
                        e.call(),
                        AmendedCall.of(event, e).facts());
            case DeadlineEvent e -> deadline(e, tell);
            case WebhookEvent e -> WebhookTelling.tell(e, tell);
            default -> {}
        }
        return tell.messages();
    }

    /** The organisation, and the funder that may wait for what comes in late; the reason stands with the exception. */
    private static void deadline(DeadlineEvent event, Telling tell) {
        switch (event) {
            case DeadlineEvent.ExceptionGranted e ->
                both(
                        Kind.DEADLINE_EXCEPTION_GRANTED,
                        e,
                        Map.of("title", e.callTitle(), "respondBy", e.until().toString()),
                        tell);
            case DeadlineEvent.ExceptionWithdrawn e ->
                both(Kind.DEADLINE_EXCEPTION_WITHDRAWN, e, Map.of("title", e.callTitle()), tell);
        }
    }

    private static void both(Kind kind, DeadlineEvent event, Map<String, String> facts, Telling tell) {
        tell.about(event.call(), event.organisation(), Audience.APPLICANT, kind, facts);
        tell.about(event.call(), event.funder(), Audience.FUNDER, kind, facts);
    }

    /** The coordination centre, which knows of its own requests, learns of the funder's: it checks what comes back. */
    private void correction(ApplicationEvent.Returned event, Telling tell) {
        Parties parties = event.parties();
        Map<String, String> facts = Map.of("respondBy", event.respondBy().toString());
        if (event.askedBy() == AskedBy.FUNDER) {
            tell.applicant(Kind.CORRECTION_REQUESTED_BY_FUNDER, parties, facts);
            tell.coordinationCentre(
                    coordinationCentre, Kind.CORRECTION_REQUESTED_BY_FUNDER, parties.application(), facts);
        } else {
            tell.applicant(Kind.CORRECTION_REQUESTED, parties, facts);
        }
    }

    private void application(ApplicationEvent event, Case known, Telling tell) {
        Parties parties = event.parties();
        switch (event) {
            case ApplicationEvent.Drafted e -> {}
            case ApplicationEvent.Edited e -> {}
            case ApplicationEvent.ContentErased e -> {} // the journey tells it to whoever looks
            case ApplicationEvent.PartnerAsked e ->
                tell.partner(e.partner(), Kind.PARTNER_ASKED, parties, role(e.role()));
            case ApplicationEvent.PartnerConfirmed e ->
                tell.applicant(Kind.PARTNER_CONFIRMED, parties, partner(e.partner(), e.role()));
            case ApplicationEvent.PartnerDeclined e ->
                tell.applicant(Kind.PARTNER_DECLINED, parties, partner(e.partner(), e.role()));
            case ApplicationEvent.PartnerReleased e ->
                tell.partner(e.partner(), Kind.PARTNER_RELEASED, parties, role(e.role()));
            case ApplicationEvent.OutlineSubmitted e -> everyone(Kind.OUTLINE_SUBMITTED, parties, tell);
            case ApplicationEvent.Invited e ->
                answer(Kind.INVITED, parties, Map.of("respondBy", e.respondBy().toString()), tell);
            case ApplicationEvent.OutlineReminded e -> tell.funder(Kind.OUTLINE_UNANSWERED, parties, Map.of());
            case ApplicationEvent.OutlineDeclined e -> answer(Kind.OUTLINE_DECLINED, parties, Map.of(), tell);
            case ApplicationEvent.Submitted e -> everyone(Kind.SUBMITTED, parties, tell);
            case ApplicationEvent.Resubmitted e -> everyone(Kind.RESUBMITTED, parties, tell);
            case ApplicationEvent.Withdrawn e -> {
                if (known.submitted()) {
                    everyone(Kind.WITHDRAWN, parties, tell);
                } else {
                    tell.applicant(Kind.WITHDRAWN, parties, Map.of());
                }
            }
            case ApplicationEvent.Returned e -> correction(e, tell);
            case ApplicationEvent.Reminded e -> reminder(e, tell);
            case ApplicationEvent.DraftReminded e ->
                tell.applicant(
                        Kind.DRAFT_DUE_SOON,
                        parties,
                        Map.of("respondBy", e.closesAt().toString()));
            case ApplicationEvent.Admitted e -> tell.applicant(Kind.ADMITTED, parties, Map.of());
            case ApplicationEvent.ReviewStarted e -> tell.applicant(Kind.REVIEW_STARTED, parties, Map.of());
            case ApplicationEvent.Voted e -> {} // the round's own event tells it
            case ApplicationEvent.Approved e -> outcome(Kind.APPROVED, parties, money(e.amount()), known, tell);
            case ApplicationEvent.Rejected e -> outcome(Kind.REJECTED, parties, Map.of(), known, tell);
            case ApplicationEvent.Waitlisted e ->
                outcome(Kind.WAITLISTED, parties, Map.of("rank", Integer.toString(e.rank())), known, tell);
            case ApplicationEvent.DecisionProposed e -> proposal(e, tell);
            case ApplicationEvent.DecisionProposalDeclined e -> tell.funder(Kind.PROPOSAL_DECLINED, parties, Map.of());
        }
    }

    /** Once an answer is overdue, somebody at KomMig may want to call. */
    private void reminder(ApplicationEvent.Reminded event, Telling tell) {
        Map<String, String> facts = Map.of("respondBy", event.respondBy().toString());
        switch (event.kind()) {
            case DUE_SOON -> tell.applicant(Kind.CORRECTION_DUE_SOON, event.parties(), facts);
            case OVERDUE -> {
                tell.applicant(Kind.CORRECTION_OVERDUE, event.parties(), facts);
                tell.coordinationCentre(
                        coordinationCentre,
                        Kind.CORRECTION_OVERDUE,
                        event.parties().application(),
                        facts);
            }
        }
    }

    /** Whoever reads for the funder: somebody else than the proposer has to act. */
    private static void proposal(ApplicationEvent.DecisionProposed event, Telling tell) {
        switch (event.outcome()) {
            case APPROVED ->
                tell.funder(
                        Kind.APPROVAL_PROPOSED,
                        event.parties(),
                        event.amount() == null ? Map.of() : money(event.amount()));
            case REJECTED -> tell.funder(Kind.REJECTION_PROPOSED, event.parties(), Map.of());
            case WAITLISTED ->
                tell.funder(Kind.WAITLISTING_PROPOSED, event.parties(), Map.of("rank", String.valueOf(event.rank())));
        }
    }

    private void round(RoundEvent event, Case known, Telling tell) {
        UUID application = event.parties().application();
        switch (event) {
            case RoundEvent.Opened e -> {}
            case RoundEvent.ReviewerAssigned e -> tell.reviewer(e.reviewer(), Kind.REVIEW_REQUESTED, application);
            case RoundEvent.AssignmentAccepted e -> {}
            case RoundEvent.AssignmentDeclined e ->
                tell.coordinationCentre(coordinationCentre, Kind.ASSIGNMENT_DECLINED, application, Map.of());
            case RoundEvent.ReviewerRecused e -> recusal(e, tell);
            case RoundEvent.ReviewerReleased e -> tell.reviewer(e.reviewer(), Kind.REVIEW_TAKEN_BACK, application);
            case RoundEvent.ConflictSet e -> {}
            case RoundEvent.ConflictLifted e -> {}
            case RoundEvent.ExtensionRequested e ->
                tell.coordinationCentre(
                        coordinationCentre, Kind.REVIEW_EXTENSION_REQUESTED, application, respondBy(e.until()));
            case RoundEvent.DeadlineExtended e ->
                tell.reviewer(e.reviewer(), Kind.REVIEW_DEADLINE_EXTENDED, application, respondBy(e.dueAt()));
            case RoundEvent.ReviewerReminded e -> reviewReminder(e, tell);
            case RoundEvent.ReviewSubmitted e ->
                tell.coordinationCentre(coordinationCentre, Kind.REVIEW_SUBMITTED, application, Map.of());
            case RoundEvent.ReviewAmended e -> {}
            case RoundEvent.DiscussionOpened e ->
                e.participants().forEach(reviewer -> tell.reviewer(reviewer, Kind.DISCUSSION_OPENED, application));
            case RoundEvent.ContributionMade e -> {} // who takes part looks in
            case RoundEvent.BallotCast e -> {}
            case RoundEvent.Closed e -> {
                Map<String, String> vote =
                        Map.of("recommendation", code(e.vote().recommendation()));
                tell.funder(Kind.VOTED, e.parties(), vote);
                tell.coordinationCentre(coordinationCentre, Kind.VOTED, application, vote);
                known.reviewers().forEach(reviewer -> tell.reviewer(reviewer, Kind.VOTED, application, vote));
                known.outcomes().forEach(outcome -> panel(outcome, application, known, tell));
            }
            case RoundEvent.Abandoned e ->
                known.reviewers()
                        .forEach(reviewer -> tell.reviewer(reviewer, Kind.REVIEW_NO_LONGER_NEEDED, application));
        }
    }

    /** Who steps back knows that; whom others exclude does not. */
    private void recusal(RoundEvent.ReviewerRecused event, Telling tell) {
        UUID application = event.parties().application();
        Map<String, String> ground = Map.of("ground", code(event.ground()));
        switch (event.source()) {
            case null -> tell.coordinationCentre(coordinationCentre, Kind.REVIEWER_RECUSED, application, ground);
            case COORDINATOR -> tell.reviewer(event.reviewer(), Kind.REVIEW_TAKEN_BACK, application);
            case PLATFORM -> {
                tell.coordinationCentre(coordinationCentre, Kind.CONFLICT_FOUND, application, ground);
                tell.reviewer(event.reviewer(), Kind.REVIEW_TAKEN_BACK, application);
            }
        }
    }

    /** Once a review is overdue, a coordinator may want to give more time or to ask somebody else. */
    private void reviewReminder(RoundEvent.ReviewerReminded event, Telling tell) {
        UUID application = event.parties().application();
        Map<String, String> facts = respondBy(event.dueAt());
        switch (event.kind()) {
            case DUE_SOON -> tell.reviewer(event.reviewer(), Kind.REVIEW_DUE_SOON, application, facts);
            case OVERDUE -> {
                tell.reviewer(event.reviewer(), Kind.REVIEW_OVERDUE, application, facts);
                tell.coordinationCentre(coordinationCentre, Kind.REVIEW_OVERDUE, application, facts);
            }
        }
    }

    private static Map<String, String> respondBy(Instant moment) {
        return Map.of("respondBy", moment.toString());
    }

    private void everyone(Kind kind, Parties parties, Telling tell) {
        tell.applicant(kind, parties, Map.of());
        tell.coordinationCentre(coordinationCentre, kind, parties.application(), Map.of());
        tell.funder(kind, parties, Map.of());
    }

    /** To an outline, which no panel has read. */
    private void answer(Kind kind, Parties parties, Map<String, String> facts, Telling tell) {
        tell.applicant(kind, parties, facts);
        tell.coordinationCentre(coordinationCentre, kind, parties.application(), facts);
    }

    private void outcome(Kind kind, Parties parties, Map<String, String> facts, Case known, Telling tell) {
        answer(kind, parties, facts, tell);
        // A decision may arrive before the end of its round; then the round's end tells the reviewers.
        if (known.roundClosed()) {
            panel(tell.asOutcome(kind), parties.application(), known, tell);
        }
    }

    private static void panel(Outcome outcome, UUID application, Case known, Telling tell) {
        known.reviewers().forEach(reviewer -> tell.reviewer(reviewer, outcome, application));
    }

    static Map<String, String> money(Money money) {
        return Map.of("amount", money.amount().toPlainString(), "currency", money.currency());
    }

    private static Map<String, String> partner(UUID partner, PartnerRole role) {
        return Map.of("partner", partner.toString(), "role", role.code());
    }

    private static Map<String, String> role(PartnerRole role) {
        return Map.of("role", role.code());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
