package de.kommig.reviews.reviewing;

/** What a reviewer tells the coordinators alone; kept in this service, never in an event. */
public record ReviewNote(String text) {}
