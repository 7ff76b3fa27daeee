package de.kommig.feeds.http;

import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.feeds.opening.Standing;
import de.kommig.feeds.pulling.Part;
import de.kommig.feeds.pulling.Pulling;
import de.kommig.feeds.pulling.Question;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

    private final OpenFeeds open;
    private final Standing standing;
    private final Pulling pulling;
    private final Cursors cursors;
    private final String links;

    EventsResource(
            OpenFeeds open,
            Standing standing,
            Pulling pulling,
            Cursors cursors,
            @Value("${kommig.applications.url}") String links) {
        this.open = open;
        this.standing = standing;
        this.pulling = pulling;
        this.cursors = cursors;
        this.links = links;
    }

    /**
     * Entries of a feed, oldest first. To poll, ask for {@code after=<next of the answer before>}; with {@code wait}, or with
     * {@code If-None-Match}, by which an unchanged feed is answered 304.
     *
     * @param feed the feed's id; the one that a funder always has bears the id of the funder's organisation
     * @param after only entries with a greater number; behind the end of the feed there is nothing to wait for (400)
     * @param limit at most so many
     * @param type only entries of these event types; numbers stay as they are
     * @param since only entries of what has happened at this time (RFC 3339) or later
     * @param wait when there is nothing, the answer waits for so many seconds until there is something
     */
    @GetMapping("/api/feeds/{feed}/events")
    ResponseEntity<FeedPage> events(
            Caller caller,
            @PathVariable UUID feed,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(defaultValue = "0") @Min(0) @Max(60) int wait,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch)
            throws InterruptedException {
        UUID own = open.own(feed, caller).id();
        Question question = new Question(
                own, cursors.inParameter("after", after, own), EventTypes.known(type), possible(since), limit);
        if (wait == 0) {
            long last = pulling.last(own);
            return isKnown(last, ifNoneMatch) ? unchanged(last) : page(pulling.upTo(last, question));
        }
        Part part = pulling.waiting(question, Duration.ofSeconds(wait));
        if (!standing.reads(own, caller)) {
            throw new NotFound();
        }
        return part.entries().isEmpty() && isKnown(part.last(), ifNoneMatch) ? unchanged(part.last()) : page(part);
    }

    /** Nothing has happened outside these years, and the database cannot tell all times that a text can. */
    private static @Nullable Instant possible(@Nullable Instant since) {
        if (since != null && (since.isBefore(Instant.EPOCH) || !since.isBefore(YEAR_10000))) {
            throw InvalidInput.inParameter("since", "out-of-years");
        }
        return since;
    }

    private ResponseEntity<FeedPage> page(Part part) {
        return ResponseEntity.ok()
                .eTag(eTag(part.last()))
                .body(FeedPage.of(part.entries(), links, part.next(), part.last()));
    }

    private static boolean isKnown(long last, @Nullable String ifNoneMatch) {
        return eTag(last).equals(ifNoneMatch);
    }

    private static ResponseEntity<FeedPage> unchanged(long last) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(eTag(last)).build();
    }

    private static String eTag(long last) {
        return '"' + Long.toString(last) + '"';
    }
}
