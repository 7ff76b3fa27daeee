package de.kommig.reviews.matching;

/** What came of assigning: pairs, or why there can be none. */
public sealed interface Outcome permits Solution, Impossible {}
