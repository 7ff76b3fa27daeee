package de.kommig.reviews.answering;

/** What a reviewer says when stepping back, in the reviewer's words. */
public record Statement(String text) {}
