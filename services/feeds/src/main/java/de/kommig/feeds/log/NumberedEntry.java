package de.kommig.feeds.log;

import de.kommig.feeds.entry.FeedEntry;

/**
 * An entry and its place in its feed.
 *
 * @param sequence from 1, without gaps, for good
 */
public record NumberedEntry(long sequence, FeedEntry entry) {}
