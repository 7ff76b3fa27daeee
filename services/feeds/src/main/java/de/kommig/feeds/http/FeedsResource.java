package de.kommig.feeds.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.opening.KnownFeeds;
import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A funder's feeds. */
@RestController
@RequestMapping("/api/feeds")
class FeedsResource {

    private final OpenFeeds open;
    private final KnownFeeds known;
    private final Feeds feeds;

    FeedsResource(OpenFeeds open, KnownFeeds known, Feeds feeds) {
        this.open = open;
        this.known = known;
        this.feeds = feeds;
    }

    /** All feeds of a funder, the one that it always has first. */
    record FeedsBody(List<FeedSheet> items) {}

    /** Opens a feed that takes in a part of what concerns the funder, from the very first event on. */
    @PostMapping
    ResponseEntity<FeedSheet> open(@Valid @RequestBody FeedInput input, Caller caller, CommandContext context) {
        UUID id = NameUuid.of("feed", context.commandId().toString());
        var outcome = open.open(id, input.name().strip(), input.wanted(), input.isSandbox(), caller, context);
        return Answers.created(outcome, "/api/feeds/{id}", id, state -> sheet((Feed.Open) state));
    }

    /** The feeds of the calling funder: the one that takes in everything and that it always has, then those that it has opened. */
    @GetMapping
    FeedsBody feeds(Caller caller) {
        UUID funder = caller.requireOrganisation();
        return new FeedsBody(Stream.concat(
                        caller.organisations().stream()
                                .sorted((one, other) -> Boolean.compare(other.equals(funder), one.equals(funder)))
                                .map(Feed.Open::everythingOf),
                        caller.organisations().stream().flatMap(each -> known.of(each).stream()))
                .map(this::sheet)
                .toList());
    }

    /**
     * A feed with the number of its newest entry. The one that a funder always has bears the funder's id; one that is closed, or another funder's, is
     * not there (404).
     */
    @GetMapping("/{feed}")
    FeedSheet feed(@PathVariable UUID feed, Caller caller) {
        return sheet(open.own(feed, caller));
    }

    /** Closes a feed: it is not filled any more, and cannot be read. The one that a funder always has cannot be closed (409). */
    @DeleteMapping("/{feed}")
    ResponseEntity<Void> close(@PathVariable UUID feed, Caller caller, CommandContext context) {
        return Answers.done(open.close(feed, caller, context));
    }

    private FeedSheet sheet(Feed.Open feed) {
        return FeedSheet.of(feed, feeds.last(feed.id()));
    }
}
