package de.kommig.reviews.http;

import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.ConflictSource;
import de.kommig.reviews.conflict.Evidence;
import de.kommig.reviews.conflict.Involved;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who must not review an application.
 *
 * @param source who says so; absent: themselves
 * @param explanation in the words of whoever says so
 * @param evidence what the platform has found it by
 * @param organisation to which they are tied, where the platform has found it
 * @param involved as what that one has to do with the application
 */
record ConflictBody(
        UUID reviewer,
        ConflictGround ground,
        @Nullable ConflictSource source,
        @Nullable String explanation,
        @Nullable Evidence evidence,
        @Nullable UUID organisation,
        @Nullable Involved involved) {}
