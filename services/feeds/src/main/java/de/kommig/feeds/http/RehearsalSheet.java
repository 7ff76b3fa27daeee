package de.kommig.feeds.http;

import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.rehearsing.Rehearsal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is made up for a feed.
 *
 * @param application id of the made-up application; begins with {@code 00000000-0000-8000-}, as none does that exists
 * @param events how many events there will be of it
 * @param lastAt when the last of them is due
 */
record RehearsalSheet(UUID application, int events, Instant lastAt) {

    static RehearsalSheet of(Rehearsal rehearsal) {
        List<FeedEntry> entries = rehearsal.entries();
        return new RehearsalSheet(
                rehearsal.application(), entries.size(), entries.getLast().time());
    }
}
