package de.kommig.eventstore.records;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.json.MalformedEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.ReceivedEvent.UnknownFact;
import de.kommig.eventstore.store.CloudEvent;
import de.kommig.eventstore.store.StoredEvent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads Kafka records in the CloudEvents binary mode: attributes in headers {@code ce_*}, the data as value, the stream as key. */
public final class RecordReader {

    private static final String PREFIX = "ce_";
    private static final String CONTENT_TYPE = "content-type";

    private RecordReader() {}

    /**
     * The event in a record.
     *
     * @throws MalformedEvent when it is none: an attribute or the data missing, wrong or in contradiction to another, or bytes that are
     *     no UTF-8
     */
    public static ReceivedEvent read(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        try {
            return parse(record);
        } catch (StackOverflowError endless) {
            // An error would stop the whole subscription, and this is the fault of one record.
            throw new MalformedEvent("nested too deeply", endless);
        }
    }

    private static ReceivedEvent parse(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        EventFamily<?> family = EventFamilies.ofTopic(record.topic())
                .orElseThrow(() -> new MalformedEvent("no events travel on " + record.topic(), null));
        StoredEvent stored = CloudEvent.read(attributes(record), text("data", record.value()));
        if (!stored.stream().toString().equals(text("key", record.key()))) {
            throw new MalformedEvent("the key is not the stream " + stored.stream(), null);
        }
        if (!stored.source().equals(family.source())
                || !stored.stream().aggregate().equals(family.aggregate())) {
            throw new MalformedEvent(stored.id() + " from " + stored.source() + " is on the wrong topic", null);
        }
        Object data = family.recordOf(stored.type())
                .<Object>map(type -> EventJson.read(stored.data(), type))
                .orElseGet(() -> new UnknownFact(stored.type()));
        return new ReceivedEvent(stored, data);
    }

    private static Map<String, String> attributes(ConsumerRecord<?, ?> record) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : CloudEvent.ATTRIBUTES) {
            String headerName = name.equals("datacontenttype") ? CONTENT_TYPE : PREFIX + name;
            Header header = record.headers().lastHeader(headerName);
            String value = header == null ? null : text(headerName, header.value());
            if (value != null) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }

    private static @Nullable String text(String what, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            throw new MalformedEvent(what + " is no UTF-8", noUtf8);
        }
    }
}
