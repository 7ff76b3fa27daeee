package de.kommig.feeds.syndicating;

import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.log.EntryText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is handed to readers of feeds: the newest of a feed first, and where what is older is.
 *
 * @param entries the newest first
 * @param self where this is
 * @param first where the newest is
 * @param older where what is older is; {@code null} at the end
 * @param language German or English
 */
public record Sheet(
        Feed.Open feed,
        List<EntryText> entries,
        URI self,
        URI first,
        @Nullable URI older,
        Locale language) {

    public Sheet {
        entries = List.copyOf(entries);
    }

    /** A feed's id as a URI, wherever it is read. */
    String id() {
        return "urn:uuid:" + feed.id();
    }

    /**
     * An entry's id as a URI, for good.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151, tag URIs</a>
     */
    static String id(EntryText entry) {
        return "tag:kommig.de,2026:feeds/" + entry.feed() + "/" + entry.sequence();
    }

    /** When something happened last; the beginning of time for an empty feed, since readers want something here. */
    Instant updated() {
        return entries.stream().map(EntryText::time).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
