package de.kommig.eventstore.receiving;

import de.kommig.eventstore.consuming.StateFollower;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.FixedBackOff;

/** The consumer group of one {@link StateFollower}. What is erased waits for nothing but a follower that fails. */
public final class Following {

    private static final long PAUSE_MILLIS = 1_000;

    private final String name;
    private final KafkaMessageListenerContainer<byte[], byte[]> container;

    /**
     * @param service the first part of the group's name
     * @param connection bootstrap servers and whatever else a Kafka client needs to connect
     */
    public Following(String service, StateFollower follower, Map<String, Object> connection) {
        name = follower.name();
        String group = service + "." + name;
        ContainerProperties properties = new ContainerProperties(follower.topic());
        properties.setGroupId(group);
        properties.setClientId(group);
        properties.setAckMode(AckMode.BATCH);
        properties.setMessageListener((MessageListener<byte[], byte[]>) record -> hand(record, follower));
        container = new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(Listening.settings(connection)), properties);
        container.setBeanName(group);
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }

    private static void hand(ConsumerRecord<byte @Nullable [], byte @Nullable []> record, StateFollower follower) {
        byte[] key = record.key();
        byte[] state = record.value();
        // A record without a key is nobody's state; the broker would not even take one on a compacted topic.
        if (key != null) {
            follower.follow(
                    new String(key, StandardCharsets.UTF_8),
                    state == null ? null : new String(state, StandardCharsets.UTF_8));
        }
    }

    /** The follower's name. */
    public String name() {
        return name;
    }

    /** Whether records are being listened to. */
    public boolean isRunning() {
        return container.isRunning() && container.isInExpectedState();
    }

    void start() {
        container.start();
    }

    void stop(Runnable done) {
        container.stop(done);
    }
}
