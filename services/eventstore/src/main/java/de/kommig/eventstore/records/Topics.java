package de.kommig.eventstore.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their first record on, beside the consumer groups and without a trace. */
public final class Topics {

    private final Map<String, Object> settings;

    /** @param connection bootstrap servers and whatever else a Kafka client needs to connect */
    public Topics(Map<String, Object> connection) {
        settings = new HashMap<>(connection);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.remove(ConsumerConfig.CLIENT_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put("enable.metrics.push", false);
    }

    /** All partitions of these topics, from the start. */
    public TopicReading fromStart(Set<String> topics) {
        KafkaConsumer<byte[], byte[]> consumer = consumer();
        try {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(Topics::partition)
                    .toList();
            return start(consumer, partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /** One partition, from the start. */
    public TopicReading fromStart(TopicPartition partition) {
        return start(consumer(), List.of(partition));
    }

    /** From where an earlier reading stopped. */
    public TopicReading from(Map<TopicPartition, Long> positions) {
        KafkaConsumer<byte[], byte[]> consumer = consumer();
        consumer.assign(positions.keySet());
        positions.forEach(consumer::seek);
        return new TopicReading(consumer);
    }

    private static TopicReading start(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new TopicReading(consumer);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(settings);
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }
}
