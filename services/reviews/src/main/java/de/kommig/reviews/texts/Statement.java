package de.kommig.reviews.texts;

/** What somebody says, in their words; kept in this service, never in an event. */
record Statement(String text) {}
