package de.kommig.eventstore.receiving;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/**
 * The consumer group of one subscription. Positions are committed twice a second and not with each record: what comes again after a
 * crash is dropped by its version, and a dozen groups in one process would otherwise keep the broker busy with commits.
 */
public final class Listening {

    private static final int AT_MOST = 200;
    private static final long COMMIT_MILLIS = 500;
    private static final long OUTAGE_PAUSE_MILLIS = 1_000;

    private final KafkaMessageListenerContainer<byte[], byte[]> container;

    /**
     * @param group the consumer group, {@code <service>.<subscription>}
     * @param connection bootstrap servers and whatever else a Kafka client needs to connect
     */
    public Listening(String group, Set<String> topics, Intake intake, Map<String, Object> connection) {
        ContainerProperties properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId(group);
        properties.setClientId(group);
        properties.setAckMode(AckMode.COUNT_TIME);
        properties.setAckCount(AT_MOST);
        properties.setAckTime(COMMIT_MILLIS);
        properties.setPollTimeout(COMMIT_MILLIS);
        properties.setMessageListener((BatchMessageListener<byte[], byte[]>) intake::accept);
        properties.setConsumerRebalanceListener(new Beginning(intake));
        container = new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(settings(connection)), properties);
        container.setBeanName(group);
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(OUTAGE_PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }

    /** How all groups of the platform consume. */
    static Map<String, Object> settings(Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_MOST);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put("enable.metrics.push", false);
        return settings;
    }

    private record Beginning(Intake intake) implements ConsumerAwareRebalanceListener {
        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty()) {
                intake.startAfresh();
            }
        }
    }

    /** Joins the group. */
    public void start() {
        container.start();
    }

    /** Deals with the records at hand, commits and leaves the group; {@code done} is called when that is finished. */
    public void stop(Runnable done) {
        container.stop(done);
    }

    /** Whether records are being listened to. */
    public boolean isRunning() {
        return container.isRunning() && container.isInExpectedState();
    }

    /** The partitions that this process has of the group, e.g. {@code kommig.calls-0}. */
    public List<String> partitions() {
        Collection<TopicPartition> assigned = container.getAssignedPartitions();
        return assigned == null
                ? List.of()
                : assigned.stream().map(TopicPartition::toString).sorted().toList();
    }
}
