package de.kommig.backbone;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Measures the pipeline from insert to consumer; a program, not a test. Takes the number of events. */
final class Measurement {

    private Measurement() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var begin = System.nanoTime();
        Path folder = Files.createTempDirectory("kommig-measurement");
        try (var backbone = Backbone.start(BackboneOptions.in(folder))) {
            System.out.printf("start: %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            measure(backbone, 1, events / 4);
            for (int threads : new int[] {1, 8}) {
                measure(backbone, threads, events);
            }
        }
        System.exit(0);
    }

    private static void measure(Backbone backbone, int threads, int events) throws InterruptedException {
        Map<String, Long> stored = new ConcurrentHashMap<>();
        var delays = new long[events];
        try (var mongo = MongoClients.create(backbone.mongoUri());
                var topic = new Topic(backbone.bootstrapServers(), "kommig.calls");
                var pool = Executors.newFixedThreadPool(threads)) {
            topic.records(key -> true);
            var collection = mongo.getDatabase("applications").getCollection("events");
            var reader = Thread.ofPlatform().start(() -> {
                for (int seen = 0; seen < events; ) {
                    for (var record : topic.poll()) {
                        var at = stored.get(Topic.headers(record).get("ce_id"));
                        if (at != null) {
                            delays[seen++] = System.nanoTime() - at;
                        }
                    }
                }
            });
            var begin = System.nanoTime();
            for (int i = 0; i < threads; i++) {
                pool.submit(() -> {
                    var stream = StoredEvent.newStream();
                    for (int version = 1; version <= events / threads; version++) {
                        var event = StoredEvent.of(stream, version, "{\"text\":\"" + "x".repeat(400) + "\"}");
                        stored.put(event.getString("_id"), System.nanoTime());
                        collection.insertOne(event);
                    }
                });
            }
            pool.shutdown();
            pool.awaitTermination(10, TimeUnit.MINUTES);
            var seconds = (System.nanoTime() - begin) / 1e9;
            reader.join();
            Arrays.sort(delays);
            System.out.printf(
                    "%d threads: %d inserts, %.0f/s; insert to consumer p50 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                    threads, events, events / seconds, ms(delays, 0.5), ms(delays, 0.99), ms(delays, 1));
        }
    }

    private static double ms(long[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, quantile * sorted.length)] / 1e6;
    }
}
