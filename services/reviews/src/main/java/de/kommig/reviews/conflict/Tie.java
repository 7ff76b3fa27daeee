package de.kommig.reviews.conflict;

import de.kommig.contracts.organisation.MemberRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in an organisation, now or before.
 *
 * @param organisation under the id that goes on, where it has been merged
 * @param until when it ended; {@code null} as long as it goes on
 */
public record Tie(
        UUID organisation,
        UUID person,
        MemberRole role,
        @Nullable Instant until) {

    /** Whether it goes on. */
    boolean isPresent() {
        return until == null;
    }

    /** Whether it belongs to what counts: it goes on, or ended on this day or later. */
    boolean countsSince(LocalDate day) {
        return until == null || !LocalDate.ofInstant(until, ZoneOffset.UTC).isBefore(day);
    }

    boolean isAdvice() {
        return role == MemberRole.ADVISER;
    }
}
