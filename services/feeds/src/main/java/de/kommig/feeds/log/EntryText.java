package de.kommig.feeds.log;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.feeds.entry.FeedEntry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * An entry as it is stored, not taken apart, since most are only handed on.
 *
 * @param feed the feed it belongs to
 * @param sequence its number there, from 1, without gaps, for good
 * @param eventId CloudEvents {@code id}, unique in this feed
 * @param type CloudEvents {@code type}
 * @param time when it happened
 * @param application the case it belongs to: what happens to one application is told in its order
 * @param data JSON object of what it says, without the link
 */
public record EntryText(
        UUID feed, long sequence, String eventId, String type, Instant time, UUID application, String data) {

    /** Where the schema of {@code data} is. */
    public static final String SCHEMA = "https://kommig.de/schemas/de.kommig.feed-entry.v1.json";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * The entry as a CloudEvent 1.0 in JSON, the same bytes however it is handed out. The attribute {@code sequence} is the number with zeros
     * before it, 12 digits, so that it sorts as text.
     *
     * @param links base URL of the service in which applications and awards can be read, without a slash at its end
     */
    public String cloudEvent(String links) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + eventId
                + "\",\"source\":\"" + source()
                + "\",\"type\":\"" + type
                + "\",\"subject\":\"" + application
                + "\",\"time\":\"" + timeText()
                + "\",\"datacontenttype\":\"application/json\",\"dataschema\":\"" + SCHEMA
                + "\",\"sequence\":\"" + number()
                + "\",\"data\":" + linkedData(links) + "}";
    }

    /** CloudEvents {@code source}: {@code /feeds/<feed>}. */
    public String source() {
        return "/feeds/" + feed;
    }

    /** CloudEvents {@code time}: RFC 3339, UTC, to the millisecond. */
    public String timeText() {
        return TIME.format(time);
    }

    /** Its number as text that sorts: 12 digits, with zeros before it. */
    public String number() {
        return number(sequence);
    }

    /** The same of any number. */
    public static String number(long sequence) {
        return String.format(Locale.ROOT, "%012d", sequence);
    }

    /** JSON object of what it says, with the link. */
    public String linkedData(String links) {
        return data.substring(0, data.length() - 1) + ",\"link\":\"" + link(links) + "\"}";
    }

    /** Where the application, or its award, can be read. */
    public String link(String links) {
        return links + (isOfAward() ? "/api/awards/" : "/api/applications/") + application;
    }

    private boolean isOfAward() {
        return type.startsWith("de.kommig." + EventFamilies.AWARDS.aggregate() + ".");
    }

    /** The entry, taken apart. */
    public NumberedEntry entry() {
        EntryData it = EventJson.read(data, EntryData.class);
        return new NumberedEntry(
                sequence,
                new FeedEntry(
                        feed,
                        eventId,
                        type,
                        time,
                        it.application(),
                        it.call(),
                        it.organisation(),
                        it.state(),
                        it.amounts(),
                        it.reviews(),
                        it.vote()));
    }
}
