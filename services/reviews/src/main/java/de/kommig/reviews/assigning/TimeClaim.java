package de.kommig.reviews.assigning;

import java.time.Instant;
import java.util.UUID;

/**
 * A reviewer's time for one review, claimed before they are asked for it.
 *
 * @param command that is going to ask
 * @param version of the round on which it has decided to: as long as the round has none behind it, the question may still be on its way
 */
record TimeClaim(UUID application, UUID command, long version, Instant at) {}
