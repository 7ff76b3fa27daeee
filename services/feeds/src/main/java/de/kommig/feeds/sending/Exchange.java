package de.kommig.feeds.sending;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** One request and the head of its answer. What takes longer than it may is broken off, however slowly it trickles. */
final class Exchange {

    private static final int HEAD = 1024;

    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarms;
    private final Clock clock;

    Exchange(CloseableHttpClient client, ScheduledExecutorService alarms, Clock clock) {
        this.client = client;
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * @param webhook has connections of its own: what one receiver sends without being asked is never taken for another's answer, even where both are
     *     behind the same host and port
     */
    Answer of(UUID webhook, HttpPost request, Duration patience) {
        long begun = System.nanoTime();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = alarms.schedule(
                () -> {
                    late.set(true);
                    Thread.startVirtualThread(request::cancel);
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            HttpClientContext context = HttpClientContext.create();
            context.setUserToken(webhook);
            ClassicHttpResponse response = client.executeOpen(HttpHost.create(request.getUri()), request, context);
            try {
                String head = head(request, response.getEntity());
                return late.get()
                        ? new Answer.Unanswered("timeout", since(begun))
                        : new Answer.Answered(response.getCode(), retryAfter(response), head, since(begun));
            } finally {
                Closer.closeQuietly(response);
            }
        } catch (IOException failure) {
            return new Answer.Unanswered(late.get() ? "timeout" : Failures.reason(failure), since(begun));
        } catch (URISyntaxException | RuntimeException unsendable) {
            return new Answer.Unanswered(late.get() ? "timeout" : "connection-failed", since(begun));
        } finally {
            alarm.cancel(false);
        }
    }

    /** Reads no more than it keeps: a longer answer is broken off, and its connection with it. */
    private static String head(HttpPost request, @Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        InputStream in = entity.getContent();
        byte[] head = in.readNBytes(HEAD);
        if (head.length == HEAD && in.read() >= 0) {
            request.cancel();
        }
        return new String(head, StandardCharsets.UTF_8);
    }

    private @Nullable Duration retryAfter(ClassicHttpResponse response) {
        Header header = response.getFirstHeader("Retry-After");
        return header == null ? null : RetryAfter.parse(header.getValue(), clock.instant());
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
