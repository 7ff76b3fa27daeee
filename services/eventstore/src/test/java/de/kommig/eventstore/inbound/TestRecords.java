package de.kommig.eventstore.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.store.CloudEvent;
import de.kommig.eventstore.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on Kafka, sound ones in the shape that Debezium gives them, and others. */
final class TestRecords {

    static final String TOPIC = EventFamilies.APPLICATIONS.topic();

    private static final KafkaProducer<byte[], byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedBackbone.kafka(), "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    private TestRecords() {}

    /** Sends events, in this order. */
    static void send(StoredEvent... events) {
        send(List.of(events));
    }

    static void send(List<StoredEvent> events) {
        List<Future<?>> sent = new ArrayList<>();
        for (StoredEvent event : events) {
            sent.add(PRODUCER.send(record(event)));
        }
        sent.forEach(TestRecords::await);
    }

    /** The record of an event. */
    static ProducerRecord<byte[], byte[]> record(StoredEvent event) {
        return record(event.stream().toString().getBytes(UTF_8), event.data().getBytes(UTF_8), headers(event));
    }

    /** The headers of an event, to be changed at will. */
    static Map<String, String> headers(StoredEvent event) {
        Map<String, String> headers = new TreeMap<>();
        CloudEvent.attributes(event)
                .forEach((name, value) ->
                        headers.put(name.equals("datacontenttype") ? "content-type" : "ce_" + name, value));
        return headers;
    }

    static ProducerRecord<byte[], byte[]> record(
            byte @Nullable [] key, byte @Nullable [] value, Map<String, String> headers) {
        List<Header> all = headers.entrySet().stream()
                .<Header>map(header ->
                        new RecordHeader(header.getKey(), header.getValue().getBytes(UTF_8)))
                .toList();
        return new ProducerRecord<>(TOPIC, null, null, key, value, all);
    }

    static void send(ProducerRecord<byte[], byte[]> record) {
        await(PRODUCER.send(record));
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
