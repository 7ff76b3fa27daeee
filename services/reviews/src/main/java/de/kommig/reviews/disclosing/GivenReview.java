package de.kommig.reviews.disclosing;

import de.kommig.reviews.round.Review;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is shown to somebody.
 *
 * @param reviewer {@code null} when the reader must not know who wrote it
 * @param counts false when its reviewer recused after handing it in
 */
public record GivenReview(@Nullable UUID reviewer, Review review, boolean counts) {}
