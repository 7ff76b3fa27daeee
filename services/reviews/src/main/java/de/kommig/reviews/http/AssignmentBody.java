package de.kommig.reviews.http;

import de.kommig.contracts.round.ConflictGround;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one reviewer.
 *
 * @param state assigned, accepted, declined, recused, submitted
 * @param ground kind of conflict, for a recusal
 * @param statement what the reviewer said when declining or recusing, if anything
 */
record AssignmentBody(
        UUID round,
        UUID reviewer,
        String state,
        @Nullable ConflictGround ground,
        @Nullable String statement) {}
