package de.kommig.benchmarks.platform;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service answered.
 *
 * @param etag as sent, with quotes; {@code null} when absent
 * @param location of what was created; {@code null} when absent
 * @param answered when the answer was complete, in {@link System#nanoTime()}
 */
public record Reply(
        int status,
        String body,
        @Nullable String etag,
        @Nullable String location,
        long answered) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public boolean is2xx() {
        return status / 100 == 2;
    }

    /** The body as JSON. */
    public JsonNode json() {
        return MAPPER.readTree(body);
    }

    /**
     * The stream version from the ETag.
     *
     * @throws UnexpectedReply when there is none
     */
    public long version() {
        String tag = etag == null ? "" : etag.replace("W/", "").replace("\"", "");
        if (!tag.matches("[1-9][0-9]{0,9}")) {
            throw new UnexpectedReply("no stream version in ETag " + etag, this);
        }
        return Long.parseLong(tag);
    }

    /**
     * The last segment of the Location.
     *
     * @throws UnexpectedReply when there is none
     */
    public String createdId() {
        if (location == null) {
            throw new UnexpectedReply("no Location", this);
        }
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
