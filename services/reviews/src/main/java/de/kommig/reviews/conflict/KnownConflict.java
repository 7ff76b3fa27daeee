package de.kommig.reviews.conflict;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.ConflictSource;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.SetConflict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who must not review an application.
 *
 * @param source who says so; {@code null}: themselves
 * @param explanation in the words of whoever says so
 * @param found what the platform has found; {@code null} where somebody has said so, or it has not kept by what
 */
public record KnownConflict(
        UUID reviewer,
        ConflictGround ground,
        @Nullable ConflictSource source,
        @Nullable ContentRef explanation,
        @Nullable FoundConflict found) {

    static KnownConflict of(UUID reviewer, Assignment.Recused recused) {
        return new KnownConflict(reviewer, recused.ground(), recused.source(), recused.explanation(), null);
    }

    static KnownConflict of(UUID reviewer, SetConflict set) {
        return new KnownConflict(reviewer, set.ground(), ConflictSource.COORDINATOR, set.explanation(), null);
    }

    static KnownConflict of(UUID reviewer, FoundConflict found) {
        return new KnownConflict(reviewer, found.ground(), ConflictSource.PLATFORM, null, found);
    }
}
