package de.kommig.reviews.round;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The rules about the time for a review: reminders, and more of it. Only who has not handed in needs any. */
final class Timekeeping {

    /** More than that nobody waits for a review. */
    static final Duration LONGEST = Duration.ofDays(366);

    private Timekeeping() {}

    static Decision<RoundEvent> extend(Panel panel, RoundCommand.ExtendDeadline command) {
        return awaited(panel, command.reviewer(), deadline -> {
            Optional<RoundRejection> wrong = wrongWith(command.until(), deadline, command.now());
            return wrong.isPresent()
                    ? rejected(wrong.get())
                    : accepted(new RoundEvent.DeadlineExtended(
                            panel.parties(), command.reviewer(), command.until(), command.reason()));
        });
    }

    static Decision<RoundEvent> request(Panel panel, RoundCommand.RequestExtension command) {
        return awaited(panel, command.reviewer(), deadline -> {
            Optional<RoundRejection> wrong = wrongWith(command.until(), deadline, command.now());
            return wrong.isPresent()
                    ? rejected(wrong.get())
                    : accepted(new RoundEvent.ExtensionRequested(
                            panel.parties(), command.reviewer(), command.until(), command.reason()));
        });
    }

    /** Each reminder comes once, also when whoever asks for it comes late or twice. */
    static Decision<RoundEvent> remind(Panel panel, RoundCommand.RemindReviewer command) {
        return awaited(
                panel,
                command.reviewer(),
                deadline -> deadline.reminderAt(command.now())
                        .<Decision<RoundEvent>>map(kind -> accepted(new RoundEvent.ReviewerReminded(
                                panel.parties(), command.reviewer(), kind, deadline.dueAt())))
                        .orElseGet(() -> rejected(RoundRejection.NOTHING_TO_REMIND_OF)));
    }

    private static Optional<RoundRejection> wrongWith(Instant until, ReviewDeadline deadline, Instant now) {
        if (!until.isAfter(deadline.dueAt()) || !until.isAfter(now)) {
            return Optional.of(RoundRejection.EXTENSION_IS_NO_LATER);
        }
        return until.isAfter(now.plus(LONGEST)) ? Optional.of(RoundRejection.EXTENSION_IS_TOO_LONG) : Optional.empty();
    }

    private static Decision<RoundEvent> awaited(
            Panel panel, UUID reviewer, Function<ReviewDeadline, Decision<RoundEvent>> decision) {
        return switch (panel.assignmentOf(reviewer).orElse(null)) {
            case null -> rejected(RoundRejection.NOT_ASSIGNED);
            case Assignment.Declined declined -> rejected(RoundRejection.REVIEWER_HAS_DECLINED);
            case Assignment.Released released -> rejected(RoundRejection.ASSIGNMENT_RELEASED);
            case Assignment.Recused recused -> rejected(RoundRejection.REVIEWER_IS_RECUSED);
            case Assignment.Submitted submitted -> rejected(RoundRejection.REVIEW_ALREADY_SUBMITTED);
            case Assignment.Assigned assigned -> withDeadline(panel, reviewer, decision);
            case Assignment.Accepted accepted -> withDeadline(panel, reviewer, decision);
        };
    }

    private static Decision<RoundEvent> withDeadline(
            Panel panel, UUID reviewer, Function<ReviewDeadline, Decision<RoundEvent>> decision) {
        return panel.deadlineOf(reviewer)
                .map(decision)
                .orElseGet(() -> rejected(RoundRejection.REVIEW_HAS_NO_DEADLINE));
    }
}
