package de.kommig.reviews.http;

import de.kommig.contracts.round.ConflictGround;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param ground kind of conflict of interest
 * @param explanation more about it, if needed
 */
record RecusalRequest(
        @NotNull ConflictGround ground,
        @Nullable @Size(max = 4_000) String explanation) {}
