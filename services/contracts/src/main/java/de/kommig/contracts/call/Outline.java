package de.kommig.contracts.call;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The first of two stages: an outline is handed in, and who convinces is invited to apply.
 *
 * @param closesAt last second in which an outline can be handed in
 */
public record Outline(Instant closesAt) {

    /** The first moment that is too late. The second that is named still belongs, as for the {@linkplain CallTerms#overFrom call} itself. */
    public Instant overFrom() {
        return closesAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    /** Whether the last second for an outline has passed. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(overFrom());
    }
}
