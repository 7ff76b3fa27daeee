package de.kommig.reviews.listing;

import de.kommig.contracts.Money;
import de.kommig.contracts.Vote;
import de.kommig.reviews.round.RoundState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round in a list for coordinators.
 *
 * @param id the application's id
 * @param asked reviewers who were asked and did not step back
 * @param submitted reviews that count
 * @param wanted reviews asked for by the call
 * @param differing whether the reviews lie so far apart that the panel should talk about them
 * @param overdue reviews that were due and are not in
 */
public record RoundSummary(
        UUID id,
        @Nullable String title,
        @Nullable Money requested,
        UUID organisation,
        UUID call,
        RoundState state,
        Instant openedAt,
        int asked,
        int submitted,
        int wanted,
        int overdue,
        boolean differing,
        @Nullable Vote vote) {}
