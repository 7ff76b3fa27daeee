package de.kommig.eventstore.store;

import java.util.UUID;

/**
 * Names one aggregate's events: {@code <aggregate>-<uuid>}, e.g. {@code application-3f1c…}. Also the Kafka record key.
 *
 * @param aggregate singular, lower case, e.g. {@code application}
 * @param id the aggregate's id
 */
public record StreamId(String aggregate, UUID id) {

    private static final int UUID_LENGTH = 36;

    /** @throws IllegalArgumentException when the aggregate is no lower-case word */
    public StreamId {
        if (!aggregate.matches("[a-z]+")) {
            throw new IllegalArgumentException("no aggregate name: " + aggregate);
        }
    }

    /** @throws IllegalArgumentException when the text is no stream id */
    public static StreamId parse(String text) {
        int dash = text.length() - UUID_LENGTH - 1;
        if (dash < 1 || text.charAt(dash) != '-') {
            throw new IllegalArgumentException("no stream id: " + text);
        }
        return new StreamId(text.substring(0, dash), UUID.fromString(text.substring(dash + 1)));
    }

    /** The id of this stream's event with that version, e.g. {@code application-3f1c…/0000000001}. */
    public String eventId(long version) {
        return this + "/" + StoredEvent.sequence(version);
    }

    @Override
    public String toString() {
        return aggregate + "-" + id;
    }
}
