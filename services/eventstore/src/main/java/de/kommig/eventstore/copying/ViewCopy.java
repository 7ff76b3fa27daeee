package de.kommig.eventstore.copying;

import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.consuming.Views;
import de.kommig.eventstore.records.TopicReading;
import de.kommig.eventstore.records.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Copies a view's documents into the memory of this instance, and again whenever an event has changed one. The view itself may be
 * written by another instance; so each instance reads the view's topics from their start beside the consumer group, not for what the events
 * say but for which versions there are, and fetches a document once the view has come as far. For views that keep a document for each stream.
 */
public final class ViewCopy implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ViewCopy.class);
    private static final Duration AT_REST = Duration.ofMillis(250);
    /** How soon it is looked again whether the view has come as far as its topics. */
    private static final Duration WAITING = Duration.ofMillis(5);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final View view;
    private final Topics topics;
    private final Copied copied;
    private volatile boolean complete;
    private volatile boolean running;
    private @Nullable Thread thread;

    /** @param holder is given each document's id and content, at first and after each change; by one thread */
    public ViewCopy(View view, Views views, Topics topics, BiConsumer<UUID, Document> holder) {
        this.view = view;
        this.topics = topics;
        this.copied = new Copied(view, views, holder);
    }

    /** Whether the copy is whole. Once it is, it stays so: while broker or database are away it is as old as their absence. */
    public boolean isComplete() {
        return complete;
    }

    private void run() {
        while (running) {
            try {
                follow();
            } catch (RuntimeException away) {
                if (running) {
                    log.warn(
                            "the copy of {} goes on in a moment: {}",
                            view.name(),
                            away.getClass().getSimpleName());
                    LockSupport.parkNanos(AFTER_FAILURE.toNanos());
                }
            }
        }
    }

    private void follow() {
        copied.all();
        try (TopicReading reading = topics.fromStart(view.topics())) {
            Map<TopicPartition, Long> ends = reading.ends();
            while (running) {
                reading.readSome(copied.isBehind() ? WAITING : AT_REST, this::note);
                copied.catchUp();
                if (!complete && reading.hasReached(ends)) {
                    // Until now the view itself was asked, which may be ahead: nobody may forget at this moment what it
                    // has said.
                    copied.all();
                    complete = true;
                }
            }
        }
    }

    private void note(List<ConsumerRecord<byte[], byte[]>> records) {
        records.forEach(record -> StreamVersion.of(record).ifPresent(copied::note));
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("copy-of-" + view.name()).start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread stopping = thread;
        if (stopping != null) {
            LockSupport.unpark(stopping);
            try {
                stopping.join(AFTER_FAILURE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
