package de.kommig.applications.texts;

/** What somebody writes about an award: a reason, a purpose, an answer. */
public record AwardText(String text) {}
