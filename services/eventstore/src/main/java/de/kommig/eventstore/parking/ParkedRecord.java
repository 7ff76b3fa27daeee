package de.kommig.eventstore.parking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A record that waits, byte for byte as it came.
 *
 * @param stream its key, or a stand-in when that cannot be read
 * @param error what went wrong, for a person
 * @param since when it was parked
 */
public record ParkedRecord(
        String subscription,
        String stream,
        ConsumerRecord<byte @Nullable [], byte @Nullable []> record,
        Reason reason,
        String error,
        Instant since) {

    /** Unique for a subscription and a place in Kafka, so that the same record is parked once; sorts by offset within a stream. */
    public String id() {
        return id(subscription, stream, record);
    }

    /** The id that a record of this subscription has once it is parked. */
    public static String id(String subscription, String stream, ConsumerRecord<?, ?> record) {
        return String.format(
                Locale.ROOT,
                "%s/%s/%s-%d/%019d",
                subscription,
                stream,
                record.topic(),
                record.partition(),
                record.offset());
    }

    Document toDocument() {
        return new Document("_id", id())
                .append("subscription", subscription)
                .append("stream", stream)
                .append("reason", reason.code())
                .append("error", error)
                .append("since", Date.from(since))
                .append("topic", record.topic())
                .append("partition", record.partition())
                .append("offset", record.offset())
                .append("timestamp", record.timestamp())
                .append("key", binary(record.key()))
                .append("value", binary(record.value()))
                .append("headers", headers());
    }

    private List<Document> headers() {
        return Arrays.stream(record.headers().toArray())
                .map(header -> new Document("name", header.key()).append("value", binary(header.value())))
                .toList();
    }

    private static @Nullable Binary binary(byte @Nullable [] bytes) {
        return bytes == null ? null : new Binary(bytes);
    }

    static ParkedRecord read(Document stored) {
        return new ParkedRecord(
                stored.getString("subscription"),
                stored.getString("stream"),
                recordIn(stored),
                Reason.of(stored.getString("reason")),
                stored.getString("error"),
                stored.getDate("since").toInstant());
    }

    private static ConsumerRecord<byte @Nullable [], byte @Nullable []> recordIn(Document stored) {
        List<Header> headers = stored.getList("headers", Document.class).stream()
                .<Header>map(header -> new RecordHeader(header.getString("name"), bytes(header, "value")))
                .toList();
        byte[] key = bytes(stored, "key");
        byte[] value = bytes(stored, "value");
        return new ConsumerRecord<>(
                stored.getString("topic"),
                stored.get("partition", Number.class).intValue(),
                stored.get("offset", Number.class).longValue(),
                stored.get("timestamp", Number.class).longValue(),
                TimestampType.CREATE_TIME,
                key == null ? ConsumerRecord.NULL_SIZE : key.length,
                value == null ? ConsumerRecord.NULL_SIZE : value.length,
                key,
                value,
                new RecordHeaders(headers),
                Optional.empty());
    }

    private static byte @Nullable [] bytes(Document document, String field) {
        Binary binary = document.get(field, Binary.class);
        return binary == null ? null : binary.getData();
    }

    /** The value as text, for a person to look at; not fit for reading the event. */
    public String preview() {
        byte[] value = record.value();
        return value == null ? "" : new String(value, 0, Math.min(value.length, 200), StandardCharsets.UTF_8);
    }
}
