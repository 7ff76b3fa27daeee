package de.kommig.eventstore.receiving;

import de.kommig.contracts.json.MalformedEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.parking.ParkedRecord;
import de.kommig.eventstore.records.RecordKey;
import de.kommig.eventstore.records.RecordReader;
import de.kommig.eventstore.records.TopicReading;
import de.kommig.eventstore.records.Topics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads one stream again from its topic. */
public final class StreamSource {

    private final Topics topics;
    private final BooleanSupplier cancelled;

    /** @param cancelled asked now and then while reading; ends it with an exception */
    public StreamSource(Topics topics, BooleanSupplier cancelled) {
        this.topics = topics;
        this.cancelled = cancelled;
    }

    /** The readable events of a parked record's stream, by version; duplicates as they come. */
    List<ReceivedEvent> read(ParkedRecord parked) {
        TopicPartition partition =
                new TopicPartition(parked.record().topic(), parked.record().partition());
        List<ReceivedEvent> events = new ArrayList<>();
        try (TopicReading reading = topics.fromStart(partition)) {
            reading.readTo(
                    reading.ends(),
                    cancelled,
                    batch -> batch.stream()
                            .filter(record -> RecordKey.streamOf(record).equals(parked.stream()))
                            .forEach(record -> add(record, events)));
        }
        events.sort(Comparator.comparingLong(event -> event.stored().version()));
        return events;
    }

    private static void add(ConsumerRecord<byte[], byte[]> record, List<ReceivedEvent> events) {
        try {
            events.add(RecordReader.read(record));
        } catch (MalformedEvent passedOver) {
            // Another record may hold the version that is missing; if none does, the gap stays.
        }
    }
}
