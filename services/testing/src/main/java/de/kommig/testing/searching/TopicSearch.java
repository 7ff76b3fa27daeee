package de.kommig.testing.searching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Every record of every topic from its beginning, also of the topics that only Kafka itself reads: key, value and headers. */
final class TopicSearch implements Searched {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Map<String, Object> connection;

    TopicSearch(String bootstrapServers) {
        this.connection = Map.of("bootstrap.servers", bootstrapServers);
    }

    @Override
    public void read(Reader reader) {
        try (Admin admin = Admin.create(connection);
                var consumer =
                        new KafkaConsumer<>(connection, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            for (String topic : topics(admin)) {
                read(topic, consumer, reader);
            }
        }
    }

    private static Set<String> topics(Admin admin) {
        try {
            return admin.listTopics(new ListTopicsOptions().listInternal(true))
                    .names()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not tell its topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void read(String topic, KafkaConsumer<byte[], byte[]> consumer, Reader reader) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Instant deadline = Instant.now().plus(LONGEST);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(topic + " cannot be read to its end");
            }
            consumer.poll(MOMENT).forEach(record -> piece(record, reader));
        }
    }

    private static void piece(ConsumerRecord<byte[], byte[]> record, Reader reader) {
        String store = "topic " + record.topic();
        String place = record.partition() + "/" + record.offset();
        if (record.key() != null) {
            reader.piece(store, place, record.key());
        }
        if (record.value() != null) {
            reader.piece(store, place, record.value());
        }
        record.headers().forEach(header -> {
            if (header.value() != null) {
                reader.piece(store, place, header.value());
            }
        });
    }
}
