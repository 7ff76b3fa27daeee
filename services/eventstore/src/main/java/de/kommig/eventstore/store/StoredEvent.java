package de.kommig.eventstore.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An event as it is stored and as it travels: the attributes of a CloudEvent 1.0 and its data.
 *
 * @param stream CloudEvents extension {@code partitionkey}
 * @param version position in the stream, from 1; as {@code sequence} it is padded to ten digits
 * @param type e.g. {@code de.kommig.application.submitted.v1}
 * @param source e.g. {@code /applications/applications}
 * @param time when it was decided, to the millisecond
 * @param dataschema URL of the data's JSON Schema
 * @param correlationId what it belongs to across services, e.g. a request or a run
 * @param causationId the command or event that it follows from
 * @param actor pseudonym of who acted: a UUID, or {@code system:<service>}
 * @param chainHash SHA-256 over the previous event's hash and this event, see {@link ChainHash}
 * @param data JSON text, byte for byte as hashed
 */
public record StoredEvent(
        StreamId stream,
        long version,
        String type,
        String source,
        Instant time,
        String dataschema,
        String correlationId,
        String causationId,
        String actor,
        String chainHash,
        String data) {

    public static final String SPEC_VERSION = "1.0";
    public static final String CONTENT_TYPE = "application/json";

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** CloudEvents {@code id}: {@code <stream>/<sequence>}. */
    public String id() {
        return stream.eventId(version);
    }

    /** CloudEvents extension {@code sequence}. */
    public String sequence() {
        return sequence(version);
    }

    /** CloudEvents {@code time}: RFC 3339 in UTC, always with three digits for the milliseconds. */
    public String timeText() {
        return MILLIS.format(time);
    }

    /** A version, zero-padded to ten digits, so that text sorts as numbers do. */
    public static String sequence(long version) {
        return String.format(Locale.ROOT, "%010d", version);
    }
}
