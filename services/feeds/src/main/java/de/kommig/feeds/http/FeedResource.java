package de.kommig.feeds.http;

import de.kommig.contracts.EventFamilies;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.log.NumberedEntry;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Whoever misspells a type would else wait for it for ever. */
    private static final Set<String> KNOWN_TYPES = Stream.of(
                    EventFamilies.APPLICATIONS, EventFamilies.ROUNDS, EventFamilies.AWARDS)
            .flatMap(family -> family.types().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Feeds feeds;

    FeedResource(Feeds feeds) {
        this.feeds = feeds;
    }

    /**
     * Entries of a feed, oldest first. To poll, ask for {@code after=<next of the answer before>}; with {@code If-None-Match} an
     * unchanged feed is answered 304.
     *
     * @param funder the funder's organisation
     * @param after only entries with a greater number
     * @param limit at most so many
     * @param type only entries of these event types; numbers stay as they are
     */
    @GetMapping("/api/feeds/{funder}/events")
    ResponseEntity<FeedPage> events(
            Caller caller,
            @PathVariable UUID funder,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        if (!caller.actsFor(funder)) {
            throw new NotFound();
        }
        Set<String> types = known(type);
        long last = feeds.last(funder);
        String eTag = '"' + Long.toString(last) + '"';
        if (eTag.equals(ifNoneMatch)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(eTag).build();
        }
        return ResponseEntity.ok().eTag(eTag).body(page(funder, after, last, types, limit));
    }

    private FeedPage page(UUID funder, long after, long last, Set<String> types, int limit) {
        // What is appended from here on belongs to the next page: with a filter, "next" may only pass over what has
        // been looked at.
        List<NumberedEntry> entries = after >= last ? List.of() : feeds.read(funder, after, last, types, limit);
        boolean full = entries.size() == limit;
        long next = full ? entries.getLast().sequence() : Math.max(after, last);
        return new FeedPage(entries.stream().map(FeedItem::of).toList(), next, last);
    }

    private static Set<String> known(@Nullable List<String> types) {
        if (types == null) {
            return Set.of();
        }
        if (!KNOWN_TYPES.containsAll(types)) {
            throw InvalidInput.inParameter("type", "unknown-event-type");
        }
        return Set.copyOf(types);
    }
}
