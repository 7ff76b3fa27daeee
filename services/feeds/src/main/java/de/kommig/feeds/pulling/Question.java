package de.kommig.feeds.pulling;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a feed.
 *
 * @param after only entries with a greater number
 * @param types only entries of these types; empty for all
 * @param since only entries of what has happened at this time or later; {@code null} for all
 * @param limit at most so many
 */
public record Question(
        UUID feed, long after, Set<String> types, @Nullable Instant since, int limit) {

    public Question {
        types = Set.copyOf(types);
    }

    Question behind(long number) {
        return new Question(feed, number, types, since, limit);
    }
}
