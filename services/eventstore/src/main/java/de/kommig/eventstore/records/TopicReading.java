package de.kommig.eventstore.records;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** A reading of topics under way. For one thread. */
public final class TopicReading implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<byte[], byte[]> consumer;

    TopicReading(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Where the topics end now: the offsets of the next records to come. */
    public Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(consumer.assignment());
    }

    /** The offsets of the next records to read. */
    public Map<TopicPartition, Long> positions() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        consumer.assignment().forEach(partition -> positions.put(partition, consumer.position(partition)));
        return positions;
    }

    /**
     * Hands over everything before {@code ends}, and what comes along behind it, in batches; within a partition in order.
     *
     * @param cancelled asked between batches
     * @throws ReadingStopped when cancelled, or when the broker delivers nothing for a minute
     */
    public void readTo(
            Map<TopicPartition, Long> ends,
            BooleanSupplier cancelled,
            Consumer<List<ConsumerRecord<byte[], byte[]>>> sink) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!hasReached(ends)) {
            if (cancelled.getAsBoolean()) {
                throw new ReadingStopped("cancelled");
            }
            if (readSome(sink)) {
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new ReadingStopped("nothing came for " + PATIENCE);
            }
        }
    }

    /** Hands over what comes within a moment; whether anything came. */
    public boolean readSome(Consumer<List<ConsumerRecord<byte[], byte[]>>> sink) {
        return readSome(PAUSE, sink);
    }

    /** The same within this time. */
    public boolean readSome(Duration within, Consumer<List<ConsumerRecord<byte[], byte[]>>> sink) {
        List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
        consumer.poll(within).forEach(batch::add);
        if (!batch.isEmpty()) {
            sink.accept(batch);
        }
        return !batch.isEmpty();
    }

    /** Whether everything before these offsets has been read. */
    public boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        // A consumer on an interrupted thread cannot say goodbye to the broker.
        boolean interrupted = Thread.interrupted();
        try {
            consumer.close();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The reading ended before its goal. */
    public static final class ReadingStopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ReadingStopped(String why) {
            super("reading the topics stopped: " + why);
        }
    }
}
