package de.kommig.contracts.call;

import de.kommig.contracts.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a call offers and asks for.
 *
 * @param title what the funder calls it
 * @param programme the funding programme it belongs to, if any
 * @param opensAt first moment at which an application can be submitted
 * @param closesAt from this moment on none can
 * @param budget all that can be awarded under the call
 * @param reviewers reviews wanted for each application, 1 to 9
 * @param quorum reviews needed before a round can close, 1 to {@code reviewers}
 */
public record CallTerms(
        String title,
        @Nullable String programme,
        Instant opensAt,
        Instant closesAt,
        Money budget,
        int reviewers,
        int quorum) {}
