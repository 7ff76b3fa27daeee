package de.kommig.feeds.http;

import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.feeds.streaming.Streaming;
import de.kommig.feeds.streaming.Wish;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A feed as it grows. */
@RestController
class StreamResource {

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final OpenFeeds open;
    private final Streaming streaming;
    private final Cursors cursors;

    StreamResource(OpenFeeds open, Streaming streaming, Cursors cursors) {
        this.open = open;
        this.streaming = streaming;
        this.cursors = cursors;
    }

    /**
     * Entries of a feed as they come in, as server-sent events: {@code id} is the number in the feed, {@code data} the CloudEvent. The stream
     * ends after a quarter of an hour, when the reader takes nothing for ten seconds, or is no member any more; whoever comes again with the
     * {@code id} read last misses nothing and gets nothing twice.
     *
     * @param after begins behind this number; at the feed's beginning without; behind the feed's end no stream begins (400)
     * @param type only entries of these event types
     * @param lastEventId the same as {@code after}, and stronger: what browsers send when they come again
     */
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    @GetMapping(path = "/api/feeds/{feed}/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<StreamingResponseBody> stream(
            Caller caller,
            @PathVariable UUID feed,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
            HttpMethod method,
            OutputStream out) {
        UUID own = open.own(feed, caller).id();
        Wish wish = new Wish(own, caller, begin(after, lastEventId, own), EventTypes.known(type));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                // For proxies that gather answers before they pass them on.
                .header("X-Accel-Buffering", "no");
        // To HEAD the same method answers, and would write to nobody.
        if (HttpMethod.HEAD.equals(method)) {
            return answer.build();
        }
        Streaming.Telling telling = streaming.of(wish);
        // What Spring hands to methods is written to, never the container's own response: when a write fails, the
        // container uses that again for whoever asks next, even before the write has come back, and they would get
        // its failure. Spring lets the container wait for the write.
        return answer.body(neverFlushed -> {
            try {
                telling.to(out);
            } catch (IOException gone) {
                // Who has gone, or takes nothing, gets nothing. The container closes the connection.
            }
        });
    }

    private long begin(long after, @Nullable String lastEventId, UUID feed) {
        if (lastEventId == null) {
            return cursors.inParameter("after", after, feed);
        }
        if (!NUMBER.matcher(lastEventId).matches()) {
            throw InvalidInput.inHeader(LAST_EVENT_ID, "malformed");
        }
        return cursors.inHeader(LAST_EVENT_ID, Long.parseLong(lastEventId), feed);
    }
}
