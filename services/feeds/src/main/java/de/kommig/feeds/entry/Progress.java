package de.kommig.feeds.entry;

/**
 * "n of m reviews": all that a funder learns of a running round.
 *
 * @param submitted reviews handed in, amended ones counted once
 * @param wanted reviews the call asks for
 */
public record Progress(int submitted, int wanted) {}
