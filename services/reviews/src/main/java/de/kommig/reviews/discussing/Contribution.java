package de.kommig.reviews.discussing;

import de.kommig.contracts.ContentRef;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that was said.
 *
 * @param number its place in the round's stream; grows
 * @param voice counts the reviewers in the order in which they spoke first, which says nothing about who was asked first; 0 for a coordinator
 */
public record Contribution(UUID id, long number, Instant at, UUID author, int voice, ContentRef text) {}
