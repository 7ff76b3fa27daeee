package de.kommig.reviews.conflict;

import de.kommig.contracts.round.ConflictGround;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest that follows from what is known.
 *
 * @param organisation to which the reviewer is tied; {@code null} where only its name is known
 * @param involved as what it, or the one it leads to, has to do with the application
 */
public record FoundConflict(
        ConflictGround ground, Evidence evidence, @Nullable UUID organisation, Involved involved) {}
