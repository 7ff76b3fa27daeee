package de.kommig.reviews.round;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.round.ConflictGround;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest of somebody who has not been asked, as a coordinator has set it.
 *
 * @param explanation more about it; {@code null} when the ground says it all
 */
public record SetConflict(ConflictGround ground, @Nullable ContentRef explanation) {}
