package de.kommig.notifications.telling;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be kept in mind of one application in order to know whom to tell.
 *
 * <p>An application and its round are two streams, and between them any order of arrival is possible. Within its stream an event
 * comes after its predecessors, perhaps more than once: what is older than {@code submission} or {@code roundVersion} changes nothing.
 *
 * @param title as last handed in; {@code null} as long as nobody but the applicant may know of the draft
 * @param submission version of the event that handed it in last; 0 for a draft
 * @param reviewers who is asked for a review and has neither declined nor stepped back, in order of their ids
 * @param roundVersion version of the newest event of the round that was needed
 * @param roundClosed whether the reviewers are final
 * @param reviewTitle as reviewers get to read it until their round is closed; {@code null} before the admission
 * @param outcomes the funder's decisions so far, in order of arrival
 */
public record Case(
        @Nullable String title,
        long submission,
        List<UUID> reviewers,
        long roundVersion,
        boolean roundClosed,
        List<Outcome> outcomes,
        @Nullable String reviewTitle) {

    /** Nothing has happened yet. */
    public static final Case UNKNOWN = new Case(null, 0, List.of(), 0, false, List.of(), null);

    /** Whether others than the applicant know of it. */
    public boolean submitted() {
        return submission > 0;
    }

    /** Whether the case changes with a fact of this kind, or is needed to know whom to tell of it. */
    public static boolean isNeededFor(Object fact) {
        return switch (fact) {
            case ApplicationEvent.OutlineSubmitted e -> true;
            case ApplicationEvent.Submitted e -> true;
            case ApplicationEvent.Resubmitted e -> true;
            case ApplicationEvent.Admitted e -> true;
            case ApplicationEvent.Withdrawn e -> true;
            case ApplicationEvent.Approved e -> true;
            case ApplicationEvent.Rejected e -> true;
            case ApplicationEvent.Waitlisted e -> true;
            case RoundEvent.ReviewerAssigned e -> true;
            case RoundEvent.AssignmentDeclined e -> true;
            case RoundEvent.ReviewerRecused e -> true;
            case RoundEvent.ReviewerReleased e -> true;
            case RoundEvent.Closed e -> true;
            case RoundEvent.Abandoned e -> true;
            default -> false;
        };
    }

    /** The case with what the event adds; the same object when it adds nothing. */
    public Case after(ReceivedEvent event) {
        return switch (event.data()) {
            case ApplicationEvent.OutlineSubmitted e -> titled(e.title(), event);
            case ApplicationEvent.Submitted e -> titled(e.title(), event);
            case ApplicationEvent.Resubmitted e -> titled(e.title(), event);
            case ApplicationEvent.Admitted e ->
                new Case(
                        title,
                        submission,
                        reviewers,
                        roundVersion,
                        roundClosed,
                        outcomes,
                        e.blindTitle() == null ? title : e.blindTitle());
            case ApplicationEvent.Approved e -> decided(event, Kind.APPROVED);
            case ApplicationEvent.Rejected e -> decided(event, Kind.REJECTED);
            case ApplicationEvent.Waitlisted e -> decided(event, Kind.WAITLISTED);
            case RoundEvent e when isNeededFor(e) -> inRound(e, event.stored().version());
            default -> this;
        };
    }

    private Case titled(String handedIn, ReceivedEvent event) {
        long version = event.stored().version();
        return version > submission
                ? new Case(handedIn, version, reviewers, roundVersion, roundClosed, outcomes, reviewTitle)
                : this;
    }

    private Case decided(ReceivedEvent event, Kind kind) {
        Outcome outcome = new Outcome(event.stored().id(), event.stored().time(), kind);
        if (outcomes.contains(outcome)) {
            return this;
        }
        List<Outcome> more = new ArrayList<>(outcomes);
        more.add(outcome);
        return new Case(title, submission, reviewers, roundVersion, roundClosed, List.copyOf(more), reviewTitle);
    }

    private Case inRound(RoundEvent event, long version) {
        if (version <= roundVersion) {
            return this;
        }
        TreeSet<UUID> now = new TreeSet<>(reviewers);
        switch (event) {
            case RoundEvent.ReviewerAssigned e -> now.add(e.reviewer());
            case RoundEvent.AssignmentDeclined e -> now.remove(e.reviewer());
            case RoundEvent.ReviewerRecused e -> now.remove(e.reviewer());
            case RoundEvent.ReviewerReleased e -> now.remove(e.reviewer());
            default -> {}
        }
        boolean closed = roundClosed || event instanceof RoundEvent.Closed;
        return new Case(title, submission, List.copyOf(now), version, closed, outcomes, reviewTitle);
    }
}
