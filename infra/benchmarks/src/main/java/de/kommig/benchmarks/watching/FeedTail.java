package de.kommig.benchmarks.watching;

import de.kommig.benchmarks.measuring.Sightings;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.NoAnswer;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Follows one funder's feed from its end on, as an agency would, and notes when each event appeared. */
final class FeedTail implements AutoCloseable {

    private final Http http;
    private final Voice funder;
    private final Duration interval;
    private final Sightings sightings;
    private final Thread thread;
    private volatile boolean stopped;

    FeedTail(Http http, Voice funder, Duration interval, Sightings sightings) {
        this.http = http;
        this.funder = funder;
        this.interval = interval;
        this.sightings = sightings;
        this.thread = Thread.ofVirtual().name("feed tail").start(this::follow);
    }

    private void follow() {
        try {
            long after = page(Long.MAX_VALUE).json().path("last").asLong(0);
            while (!stopped) {
                Reply reply = page(after);
                JsonNode feed = reply.json();
                feed.path("items")
                        .forEach(item -> sightings.seen(item.path("id").asString(""), reply.answered()));
                after = feed.path("next").asLong(after);
                Thread.sleep(interval);
            }
        } catch (NoAnswer notMeasured) {
            // The platform is down longer than anyone waits: that is reported by the load itself.
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply page(long after) {
        return http.send(Request.get(
                Service.FEEDS, "/api/feeds/" + funder.organisation() + "/events?limit=500&after=" + after, funder));
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
