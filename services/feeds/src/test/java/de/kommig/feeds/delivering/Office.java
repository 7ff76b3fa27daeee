package de.kommig.feeds.delivering;

import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.repeating.Regularly;
import de.kommig.feeds.log.Feeds;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** An instance of the dispatcher without a service around it. */
final class Office implements AutoCloseable {

    static final DeliverySettings SETTINGS = new DeliverySettings(
            "0s,5s,5m,30m,2h,5h,10h,14h,20h,24h",
            8,
            64,
            200,
            Duration.ofMinutes(1),
            Duration.ofSeconds(2),
            Duration.ofDays(30),
            Duration.ofDays(1));

    private final ExecutorService posts = Executors.newVirtualThreadPerTaskExecutor();
    private final Dispatch dispatch;
    private final Regularly regularly;
    private final Deliveries deliveries;
    private final Replays replays;

    Office(MongoDatabase database, Addresses addresses, Receivers receivers, Clock clock, DeliverySettings settings) {
        deliveries = new Deliveries(database);
        replays = new Replays(database);
        Depot depot = new Depot(
                new Feeds(database),
                deliveries,
                new Standings(database),
                replays,
                addresses,
                receivers,
                new Judging(new RetrySchedule(settings.schedule().delays(), 0), new Random(1)),
                clock,
                settings,
                new DeliveryMetrics(new SimpleMeterRegistry()),
                posts,
                new Semaphore(settings.overall()),
                "http://127.0.0.1:8082");
        dispatch = new Dispatch(depot, new Instances(database, clock, settings.lease()));
        regularly = new Regularly("office", Duration.ofMillis(50), dispatch::tend);
        regularly.start();
    }

    Deliveries deliveries() {
        return deliveries;
    }

    Replays replays() {
        return replays;
    }

    /** What tends it, time and again. */
    Regularly regularly() {
        return regularly;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    /** Has everything looked at again, as after a growth. */
    void grown(UUID feed) {
        dispatch.grown(feed);
    }

    /** Ends it as if it had been killed: nothing is given back, and what is under way is forgotten. */
    void die() {
        posts.shutdownNow();
        regularly.stop();
    }

    /** Ends it in order. */
    @Override
    public void close() {
        regularly.stop();
        dispatch.end();
        posts.shutdownNow();
    }
}
