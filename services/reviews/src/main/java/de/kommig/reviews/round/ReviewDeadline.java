package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.call.LastSecond;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when a review is due. Who is late can still hand it in, until the round closes.
 *
 * @param dueAt last second in which it is in time
 * @param reminded of what the reviewer was reminded last; {@code null}: of nothing yet
 * @param asked more time that the reviewer asks for; {@code null}: none, or a coordinator has given some
 */
public record ReviewDeadline(
        Instant dueAt,
        @Nullable ReminderKind reminded,
        @Nullable MoreTime asked) {

    /** So long before a review is due its reviewer is reminded. */
    public static final Duration AHEAD = Duration.ofDays(3);

    /**
     * More time that a reviewer asks for.
     *
     * @param until its last second
     * @param reason why, if the reviewer said so
     */
    public record MoreTime(Instant until, @Nullable ContentRef reason) {}

    /** One of which nobody has been reminded yet. */
    public static ReviewDeadline at(Instant dueAt) {
        return new ReviewDeadline(dueAt, null, null);
    }

    ReviewDeadline remindedOf(ReminderKind kind) {
        return new ReviewDeadline(dueAt, kind, asked);
    }

    ReviewDeadline asking(MoreTime more) {
        return new ReviewDeadline(dueAt, reminded, more);
    }

    /** Whether its last second has passed. */
    public boolean isOverAt(Instant now) {
        return LastSecond.isOver(dueAt, now);
    }

    /** Of what the reviewer is to be reminded at this moment; empty when it is nothing, or has been done. */
    Optional<ReminderKind> reminderAt(Instant now) {
        return due(now).filter(kind -> reminded == null || reminded.compareTo(kind) < 0);
    }

    private Optional<ReminderKind> due(Instant now) {
        if (isOverAt(now)) {
            return Optional.of(ReminderKind.OVERDUE);
        }
        return now.isBefore(dueAt.minus(AHEAD)) ? Optional.empty() : Optional.of(ReminderKind.DUE_SOON);
    }
}
