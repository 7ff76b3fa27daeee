package de.kommig.feeds.sending;

import de.kommig.feeds.signing.SignedHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Posts over HTTP, signed after Standard Webhooks. Blocks; made for virtual threads. */
public final class HttpPosting implements Posting, AutoCloseable {

    private static final ContentType CLOUD_EVENT = ContentType.create("application/cloudevents+json");

    private final Destinations destinations;
    private final Egress egress;
    private final Clock clock;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor alarms;
    private final Exchange exchange;
    private final Turns turns = new Turns();

    public HttpPosting(Destinations destinations, Egress egress, Clock clock) {
        this.destinations = destinations;
        this.egress = egress;
        this.clock = clock;
        this.client = Client.of(egress);
        this.alarms = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("webhook-alarms").factory());
        alarms.setRemoveOnCancelPolicy(true);
        this.exchange = new Exchange(client, alarms, clock);
    }

    @Override
    public Answer post(UUID webhook, Message message) {
        return send(webhook, message, there -> true)
                .orElseGet(() -> new Answer.Unanswered("no-such-webhook", Duration.ZERO));
    }

    @Override
    public Optional<Answer> deliver(UUID webhook, Message message) {
        return send(webhook, message, Destination::running);
    }

    private Optional<Answer> send(UUID webhook, Message message, Predicate<Destination> wanted) {
        Semaphore turn = turns.of(webhook);
        turn.acquireUninterruptibly();
        try {
            Instant now = clock.instant();
            return destinations
                    .of(webhook, now)
                    .filter(wanted)
                    .map(there -> exchange.of(webhook, request(there, message, now), egress.patience()));
        } finally {
            turn.release();
        }
    }

    private static HttpPost request(Destination destination, Message message, Instant now) {
        SignedHeaders signed = SignedHeaders.of(message.id(), now, message.body(), destination.secrets());
        HttpPost request = new HttpPost(destination.url());
        request.setHeader("webhook-id", signed.id());
        request.setHeader("webhook-timestamp", signed.timestamp());
        request.setHeader("webhook-signature", signed.signature());
        request.setEntity(new ByteArrayEntity(message.body(), CLOUD_EVENT));
        return request;
    }

    @Override
    public void close() {
        alarms.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
