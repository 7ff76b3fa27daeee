package de.kommig.feeds.http;

import de.kommig.feeds.log.EntryText;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a funder's feeds hold, to be read by that funder and nobody else. */
@RestController
class EventsResource {

    private final OpenFeeds open;
    private final Feeds feeds;
    private final String links;

    EventsResource(OpenFeeds open, Feeds feeds, @Value("${kommig.applications.url}") String links) {
        this.open = open;
        this.feeds = feeds;
        this.links = links;
    }

    /**
     * Entries of a feed, oldest first. To poll, ask for {@code after=<next of the answer before>}; with {@code If-None-Match} an
     * unchanged feed is answered 304.
     *
     * @param feed the feed's id; the one that a funder always has bears the id of the funder's organisation
     * @param after only entries with a greater number
     * @param limit at most so many
     * @param type only entries of these event types; numbers stay as they are
     */
    @GetMapping("/api/feeds/{feed}/events")
    ResponseEntity<FeedPage> events(
            Caller caller,
            @PathVariable UUID feed,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        UUID own = open.own(feed, caller).id();
        Set<String> types = known(type);
        long last = feeds.last(own);
        String eTag = '"' + Long.toString(last) + '"';
        if (eTag.equals(ifNoneMatch)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(eTag).build();
        }
        return ResponseEntity.ok().eTag(eTag).body(page(own, after, last, types, limit));
    }

    private FeedPage page(UUID feed, long after, long last, Set<String> types, int limit) {
        // What is appended from here on belongs to the next page: with a filter, "next" may only pass over what has
        // been looked at.
        List<EntryText> entries = after >= last ? List.of() : feeds.texts(feed, after, last, types, limit);
        boolean full = entries.size() == limit;
        long next = full ? entries.getLast().sequence() : Math.max(after, last);
        return FeedPage.of(entries, links, next, last);
    }

    private static Set<String> known(@Nullable List<String> types) {
        if (types == null) {
            return Set.of();
        }
        if (!types.stream().allMatch(EventTypes::isKnown)) {
            throw InvalidInput.inParameter("type", "unknown-event-type");
        }
        return Set.copyOf(types);
    }
}
