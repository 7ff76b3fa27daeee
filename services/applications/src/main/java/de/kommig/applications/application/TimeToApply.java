package de.kommig.applications.application;

import de.kommig.contracts.call.LastSecond;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when an organisation can hand in.
 *
 * @param closesAt last second of the call, or of the stage of it
 * @param exception last second of the organisation's exception; {@code null}: it has none
 */
public record TimeToApply(Instant closesAt, @Nullable Instant exception) {

    /** Whether it is too late. */
    public boolean isOverAt(Instant now) {
        return LastSecond.isOver(last(), now);
    }

    /** The exception without which it would be too late now; {@code null}: none is needed, or it is too late even so. */
    public @Nullable Instant exceptionNeededAt(Instant now) {
        return LastSecond.isOver(closesAt, now) && !isOverAt(now) ? exception : null;
    }

    /** The last second, whatever it is owed to. */
    public Instant last() {
        return exception == null || exception.isBefore(closesAt) ? closesAt : exception;
    }
}
