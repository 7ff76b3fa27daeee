package de.kommig.feeds.pulling;

import de.kommig.feeds.log.EntryText;
import java.util.List;

/**
 * What there was of it.
 *
 * @param entries oldest first
 * @param next all up to this number has been looked at
 * @param last number of the feed's newest entry
 */
public record Part(List<EntryText> entries, long next, long last) {

    public Part {
        entries = List.copyOf(entries);
    }
}
