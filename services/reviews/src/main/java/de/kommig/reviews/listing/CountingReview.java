package de.kommig.reviews.listing;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.Score;
import java.util.List;
import java.util.UUID;

/** A review that counts, without its words. */
public record CountingReview(UUID reviewer, List<Score> scores, Recommendation recommendation) {}
