package de.kommig.reviews.reviewing;

import java.util.List;

/**
 * What a review says in words; kept in this service, never in an event.
 *
 * @param reasons why each score, in the order of the scores
 * @param comment on the application as a whole
 */
public record ReviewText(List<String> reasons, String comment) {}
