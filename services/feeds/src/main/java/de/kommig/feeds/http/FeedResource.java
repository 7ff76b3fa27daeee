package de.kommig.feeds.http;

import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.log.NumberedEntry;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A funder's feed, to be read by that funder and nobody else. */
@RestController
class FeedResource {

    private final Feeds feeds;

    FeedResource(Feeds feeds) {
        this.feeds = feeds;
    }

    /**
     * Entries of a feed, oldest first. To poll, ask for {@code after=<next of the answer before>}; with {@code If-None-Match} an
     * unchanged feed is answered 304.
     *
     * @param funder the funder's organisation
     * @param after only entries with a greater number; default 0
     * @param limit at most so many, 1 to 500; default 100
     * @param type only entries of these event types; numbers stay as they are
     */
    @GetMapping("/api/feeds/{funder}/events")
    ResponseEntity<FeedPage> events(
            Caller caller,
            @PathVariable UUID funder,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        caller.allow(Role.FUNDER);
        if (!caller.actsFor(funder)) {
            throw new NotFound();
        }
        FeedQuery query = FeedQuery.of(after, limit, type);
        long last = feeds.last(funder);
        String eTag = '"' + Long.toString(last) + '"';
        if (eTag.equals(ifNoneMatch)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(eTag).build();
        }
        return ResponseEntity.ok().eTag(eTag).body(page(funder, query, last));
    }

    private FeedPage page(UUID funder, FeedQuery query, long last) {
        // What is appended from here on belongs to the next page: with a filter, "next" may only pass over what has
        // been looked at.
        List<NumberedEntry> entries = query.after() >= last
                ? List.of()
                : feeds.read(funder, query.after(), last, query.types(), query.limit());
        boolean full = entries.size() == query.limit();
        long next = full ? entries.getLast().sequence() : Math.max(query.after(), last);
        return new FeedPage(entries.stream().map(FeedItem::of).toList(), next, last);
    }
}
