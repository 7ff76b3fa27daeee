package de.kommig.embeddedmongodb;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.bson.Document;

/**
 * Prints how fast the embedded database is on this machine. Not a test: run its main method with a folder, and "sync" to force to disk.
 */
final class Measurement {

    private static final int DOCUMENTS = 100_000;
    private static final int EVENTS_PER_STREAM = 10;
    private static final String DATA = "{\"text\":\"" + "x".repeat(600) + "\"}";

    private Measurement() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "measurement");
        Options options = Options.defaults().withSync(args.length > 1 && "sync".equals(args[1]));
        try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, options);
                MongoClient client = MongoClients.create(db.connectionString())) {
            MongoCollection<Document> events = client.getDatabase("measured").getCollection("events");
            events.createIndex(Indexes.ascending("partitionkey", "sequence"));
            events.createIndex(Indexes.ascending("owner"));
            inserts(events, "warm", 1, 3_000);
            inserts(events, "one", 1, 5_000);
            inserts(events, "eight", 8, 12_000);
            inserts(events, "eight again", 8, 12_000);
            report("file", Files.size(folder.resolve("database.mv")) / 1e6, "MB");
            fill(events);
            report("file", Files.size(folder.resolve("database.mv")) / 1e6, "MB");
            lookups(events);
            Thread.sleep(5_000);
            report("file after 5 s of idling", Files.size(folder.resolve("database.mv")) / 1e6, "MB");
        }
        report("file after closing", Files.size(folder.resolve("database.mv")) / 1e6, "MB");
        long start = System.nanoTime();
        EmbeddedMongoDb.open(folder, options).close();
        report("open and close", (System.nanoTime() - start) / 1e6, "ms");
    }

    private static void inserts(MongoCollection<Document> events, String run, int threads, int count) throws Exception {
        long start = System.nanoTime();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            String stream = run + t;
            work.add(() -> {
                for (int i = 0; i < count / threads; i++) {
                    events.insertOne(event(stream + i / EVENTS_PER_STREAM, i % EVENTS_PER_STREAM));
                }
                return count;
            });
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        for (Future<Integer> done : executor.invokeAll(work)) {
            done.get();
        }
        executor.shutdown();
        report("inserts, " + threads + " threads (" + run + ")", count / ((System.nanoTime() - start) / 1e9), "/s");
    }

    private static void fill(MongoCollection<Document> events) {
        long start = System.nanoTime();
        for (int from = 0; from < DOCUMENTS; from += 1_000) {
            List<Document> batch = new ArrayList<>();
            for (int i = from; i < from + 1_000; i++) {
                batch.add(event("fill" + i / EVENTS_PER_STREAM, i % EVENTS_PER_STREAM));
            }
            events.insertMany(batch);
        }
        report("bulk inserts of 1,000", DOCUMENTS / ((System.nanoTime() - start) / 1e9), "/s");
    }

    private static void lookups(MongoCollection<Document> events) {
        report("documents", events.countDocuments(), "");
        time("by _id", i -> events.find(eq("_id", "fill" + i + "/5")).first());
        time(
                "stream sorted by sequence",
                i -> events.find(eq("partitionkey", "fill" + i))
                        .sort(Sorts.ascending("sequence"))
                        .into(new ArrayList<>()));
        time(
                "owner, newest 20 by _id",
                i -> events.find(eq("owner", "owner" + i % 50))
                        .sort(Sorts.descending("_id"))
                        .limit(20)
                        .into(new ArrayList<>()));
        long start = System.nanoTime();
        long found = events.countDocuments(eq("data", "none"));
        report("scan of everything (" + found + " found)", (System.nanoTime() - start) / 1e6, "ms");
    }

    private static void time(String what, IntConsumer lookup) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            long start = System.nanoTime();
            lookup.accept(i * 5);
            nanos.add(System.nanoTime() - start);
        }
        nanos.sort(null);
        report(what + ", p50", nanos.get(nanos.size() / 2) / (double) TimeUnit.MILLISECONDS.toNanos(1), "ms");
        report(what + ", p99", nanos.get(nanos.size() * 99 / 100) / (double) TimeUnit.MILLISECONDS.toNanos(1), "ms");
    }

    private static Document event(String stream, int sequence) {
        return new Document("_id", stream + "/" + sequence)
                .append("partitionkey", stream)
                .append("sequence", sequence)
                .append("owner", "owner" + Math.abs(stream.hashCode() % 50))
                .append("data", DATA);
    }

    private static void report(String what, double figure, String unit) {
        System.out.printf(Locale.ROOT, "%-40s %12.2f %s%n", what, figure, unit);
    }
}
