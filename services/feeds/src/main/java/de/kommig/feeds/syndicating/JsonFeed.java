package de.kommig.feeds.syndicating;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import de.kommig.feeds.log.EntryText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as JSON Feed 1.1. Each item has the CloudEvent with it, under {@code _cloudevent}.
 *
 * @param version which version of the format this is
 * @param title what the feed is called
 * @param feedUrl where it is
 * @param nextUrl where what is older is
 * @param language of its words
 * @param authors who writes it
 * @param items the newest first
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonFeed(
        String version,
        String title,
        @JsonProperty("feed_url") URI feedUrl,
        @JsonProperty("next_url") @Nullable URI nextUrl,
        String language,
        List<Author> authors,
        List<Item> items) {

    public static final String TYPE = "application/feed+json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** Who writes it. */
    public record Author(String name) {}

    /**
     * An event.
     *
     * @param id the same as in Atom
     * @param url where the application, or its award, can be read
     * @param title what has happened
     * @param contentText where the matter stands
     * @param datePublished when it happened
     * @param tags its type
     * @param cloudEvent the event as it is handed out everywhere else
     */
    public record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") Instant datePublished,
            List<String> tags,

            @JsonProperty("_cloudevent") @JsonRawValue @Schema(implementation = Object.class)
            String cloudEvent) {}

    /**
     * The same as this says.
     *
     * @param links base URL of the service in which applications and awards can be read, without a slash at its end
     */
    public static JsonFeed of(Sheet sheet, String links) {
        Words words = new Words(sheet.language());
        return new JsonFeed(
                VERSION,
                words.title(sheet.feed()),
                sheet.self(),
                sheet.older(),
                words.language(),
                List.of(new Author(words.author())),
                sheet.entries().stream().map(entry -> item(entry, words, links)).toList());
    }

    private static Item item(EntryText entry, Words words, String links) {
        return new Item(
                Sheet.id(entry),
                entry.link(links),
                words.headline(entry.type()),
                words.summary(entry.entry().entry()),
                entry.time(),
                List.of(entry.type()),
                entry.cloudEvent(links));
    }
}
