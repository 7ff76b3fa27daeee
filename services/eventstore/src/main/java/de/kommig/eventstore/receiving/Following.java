package de.kommig.eventstore.receiving;

import de.kommig.eventstore.consuming.StateFollower;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.FixedBackOff;

/** The consumer group of one {@link StateFollower}. What is erased waits for nothing but a follower that fails. */
public final class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private static final long PAUSE_MILLIS = 1_000;

    private final String name;
    private final KafkaMessageListenerContainer<byte[], byte[]> container;

    /**
     * @param service the first part of the group's name
     * @param connection bootstrap servers and whatever else a Kafka client needs to connect
     */
    public Following(String service, StateFollower<?> follower, Map<String, Object> connection) {
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

    private static <S> void hand(
            ConsumerRecord<byte @Nullable [], byte @Nullable []> record, StateFollower<S> follower) {
        byte[] key = record.key();
        byte[] value = record.value();
        // A record without a key is nobody's state; the broker would not even take one on a compacted topic.
        if (key == null) {
            return;
        }
        UUID id;
        @Nullable S state;
        try {
            id = UUID.fromString(new String(key, StandardCharsets.UTF_8));
            state = value == null ? null : follower.read(Document.parse(new String(value, StandardCharsets.UTF_8)));
        } catch (RuntimeException malformed) {
            LOG.warn(
                    "offset {} of {} makes no sense to {} and is left aside: {}",
                    record.offset(),
                    follower.topic(),
                    follower.name(),
                    malformed.getClass().getSimpleName());
            return;
        }
        if (state == null) {
            follower.erase(id);
        } else {
            follower.take(id, state);
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
