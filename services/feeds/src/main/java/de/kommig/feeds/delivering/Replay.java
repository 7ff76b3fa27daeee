package de.kommig.feeds.delivering;

import java.util.UUID;

/**
 * Somebody wants entries sent once more, with the same ids and the same text.
 *
 * @param id of the wish
 * @param webhook to which one
 * @param next the first number that is still to be taken up
 * @param to the last one
 */
public record Replay(UUID id, UUID webhook, long next, long to) {}
