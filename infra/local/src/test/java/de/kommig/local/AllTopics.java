package de.kommig.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The platform's topics, read from their beginnings to where they end now. */
record AllTopics(String bootstrapServers) {

    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final long LONGEST_NANOS = Duration.ofSeconds(60).toNanos();

    Set<String> names() {
        try (var admin = Admin.create(connection())) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith("kommig."))
                    .collect(Collectors.toSet());
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not tell its topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void read(Consumer<ConsumerRecord<String, String>> reader) {
        read(names(), reader);
    }

    /** One of them alone. */
    void read(String topic, Consumer<ConsumerRecord<String, String>> reader) {
        read(Set.of(topic), reader);
    }

    private void read(Set<String> topics, Consumer<ConsumerRecord<String, String>> reader) {
        try (var consumer = new KafkaConsumer<>(connection(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long begin = System.nanoTime();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(MOMENT).forEach(reader);
                if (System.nanoTime() - begin > LONGEST_NANOS) {
                    throw new AssertionError("the topics cannot be read to their ends");
                }
            }
        }
    }

    private Map<String, Object> connection() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }
}
