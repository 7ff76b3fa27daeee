package de.kommig.reviews.discussing;

/** What somebody says in the discussion, in their words. */
public record Said(String text) {}
