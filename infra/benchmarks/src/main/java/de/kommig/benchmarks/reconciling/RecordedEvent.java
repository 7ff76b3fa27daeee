package de.kommig.benchmarks.reconciling;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;

/**
 * An event as it was found in a store or on Kafka. Two are equal when every attribute and every byte of the data are.
 *
 * @param attributes by their CloudEvents names, {@code datacontenttype} included
 * @param data JSON text
 */
public record RecordedEvent(Map<String, String> attributes, String data) {

    private static final String HEADER_PREFIX = "ce_";

    /** As a service stored it; what is no text is left out, and so found missing. */
    public static RecordedEvent stored(Document document) {
        Map<String, String> attributes = new TreeMap<>();
        document.forEach((name, value) -> {
            if (value instanceof String text && !name.equals("data") && !name.equals("_id")) {
                attributes.put(name, text);
            }
        });
        return new RecordedEvent(attributes, document.get("data") instanceof String data ? data : "");
    }

    /** As it travelled; every {@code ce_} header counts, so that one too many is noticed too. */
    public static RecordedEvent travelled(ConsumerRecord<String, byte[]> record) {
        Map<String, String> attributes = new TreeMap<>();
        for (Header header : record.headers()) {
            String value = header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
            if (header.key().startsWith(HEADER_PREFIX)) {
                attributes.put(header.key().substring(HEADER_PREFIX.length()), value);
            } else if (header.key().equals("content-type")) {
                attributes.put("datacontenttype", value);
            }
        }
        byte[] value = record.value();
        return new RecordedEvent(attributes, value == null ? "" : new String(value, StandardCharsets.UTF_8));
    }

    /** An attribute, empty when it is absent. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    public String id() {
        return attribute("id");
    }

    public String type() {
        return attribute("type");
    }

    /** The stream, e.g. {@code application-3f1c…}. */
    public String stream() {
        return attribute("partitionkey");
    }

    /** Position in the stream, from 1; 0 when the event has none. */
    public long version() {
        String sequence = attribute("sequence");
        return sequence.matches("[0-9]{10}") ? Long.parseLong(sequence) : 0;
    }

    /** The topic on which it must travel. */
    public String topic() {
        String source = attribute("source");
        return "kommig." + source.substring(source.lastIndexOf('/') + 1);
    }
}
