package de.kommig.reviews.calibrating;

import java.util.UUID;

/**
 * A review that counts, as one number.
 *
 * @param share of what there was to give, 0 to 1; see {@link Shares}
 */
public record Rating(UUID application, UUID reviewer, double share) {}
