package de.kommig.feeds.http;

import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.log.EntryText;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.feeds.syndicating.Atom;
import de.kommig.feeds.syndicating.JsonFeed;
import de.kommig.feeds.syndicating.Sheet;
import de.kommig.web.Caller;
import de.kommig.web.problems.Languages;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Feeds for readers of feeds, in words. */
@RestController
class SyndicationResource {

    private final OpenFeeds open;
    private final Feeds feeds;
    private final String links;

    SyndicationResource(OpenFeeds open, Feeds feeds, @Value("${kommig.applications.url}") String links) {
        this.open = open;
        this.feeds = feeds;
        this.links = links;
    }

    /**
     * The feed as Atom, the newest first, with its words in German or English; {@code next} leads to what is older.
     *
     * @param before only entries with a smaller number
     * @param limit at most so many
     * @param type only entries of these event types
     */
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Atom.TYPE, schema = @Schema(type = "string")))
    @GetMapping(path = "/api/feeds/{feed}/events.atom", produces = Atom.TYPE)
    ResponseEntity<byte[]> atom(
            Caller caller,
            @PathVariable UUID feed,
            @RequestParam(defaultValue = "9223372036854775807") @Min(1) long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        Page page = new Page(open.own(feed, caller), before, limit, type, Languages.of(language), ifNoneMatch);
        return answer(page, Atom.TYPE, new Atom(links)::of);
    }

    /**
     * The feed as JSON Feed 1.1, the newest first, with its words in German or English; {@code next_url} leads to what is older.
     *
     * @param before only entries with a smaller number
     * @param limit at most so many
     * @param type only entries of these event types
     */
    @GetMapping(path = "/api/feeds/{feed}/events.json-feed", produces = JsonFeed.TYPE)
    ResponseEntity<JsonFeed> jsonFeed(
            Caller caller,
            @PathVariable UUID feed,
            @RequestParam(defaultValue = "9223372036854775807") @Min(1) long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        Page page = new Page(open.own(feed, caller), before, limit, type, Languages.of(language), ifNoneMatch);
        return answer(page, JsonFeed.TYPE, sheet -> JsonFeed.of(sheet, links));
    }

    private record Page(
            Feed.Open feed,
            long before,
            int limit,
            @Nullable List<String> types,
            Locale language,
            @Nullable String ifNoneMatch) {}

    private <T> ResponseEntity<T> answer(Page page, String mediaType, Function<Sheet, T> form) {
        List<EntryText> entries =
                feeds.newest(page.feed().id(), page.before(), EventTypes.known(page.types()), page.limit());
        String eTag = "\"" + page.language().getLanguage() + "-"
                + (entries.isEmpty() ? 0 : entries.getFirst().sequence()) + "\"";
        if (eTag.equals(page.ifNoneMatch())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(eTag).build();
        }
        return ResponseEntity.ok()
                .eTag(eTag)
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(form.apply(sheet(page, entries)));
    }

    private static Sheet sheet(Page page, List<EntryText> entries) {
        URI self = here().build().toUri();
        URI first = here().replaceQueryParam("before").build().toUri();
        boolean more = entries.size() == page.limit() && entries.getLast().sequence() > 1;
        URI older = more
                ? here().replaceQueryParam("before", entries.getLast().sequence())
                        .build()
                        .toUri()
                : null;
        return new Sheet(page.feed(), entries, self, first, older, page.language());
    }

    private static UriComponentsBuilder here() {
        return ServletUriComponentsBuilder.fromCurrentRequest();
    }
}
