package de.kommig.backbone;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    /** For a process that never comes to be killed at the right moment. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void
            whatever_was_acknowledged_before_kill_9_is_published_after_the_next_start_and_what_was_published_long_ago_is_not_again()
                    throws Exception {
        long seed = System.nanoTime();
        System.out.println("crash test, seed " + seed);
        var random = new Random(seed);
        var rounds = new ArrayList<Round>();
        for (int round = 0; round < 2; round++) {
            // Anywhere between two times at which Connect writes down how far it has come.
            rounds.add(writeUntilKilled(Duration.ofMillis(random.nextInt(2_000))));
        }

        try (var backbone = Backbone.start(BackboneOptions.in(folder).withMongoUri(null));
                var mongo = MongoClients.create(backbone.mongoUri());
                var topic = new Topic(backbone.bootstrapServers(), "kommig.calls")) {
            var all = rounds.stream()
                    .flatMap(round -> round.acknowledged().stream())
                    .toList();
            assertThat(all.size()).as("events in both rounds").isGreaterThan(100);
            // Whatever is published again is published before it.
            var last = StoredEvent.of(StoredEvent.newStream(), 1, "{}");
            mongo.getDatabase("applications").getCollection("events").insertOne(last);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> !topic.records(last.getString("partitionkey")::equals)
                            .isEmpty());

            var records = topic.records(key -> true);
            var published = records.stream().map(CrashTest::id).collect(toSet());
            assertNone("acknowledged and never published", all.stream().filter(id -> !published.contains(id)));
            assertNone(
                    "published, and its predecessor never", published.stream().filter(id -> !follows(id, published)));
            // By then it was written down that the first round is done: neither the second went on with it nor the last
            // start began with it.
            var first = Set.copyOf(rounds.getFirst().acknowledged());
            var noted = rounds.getLast().noted();
            assertNone(
                    "published long ago and now again",
                    records.stream()
                            .filter(record -> record.offset() >= noted)
                            .map(CrashTest::id)
                            .filter(first::contains));
        }
    }

    @Test
    void after_a_clean_stop_nothing_is_published_twice() {
        var stream = StoredEvent.newStream();
        for (int version = 1; version <= 2; version++) {
            try (var backbone = Backbone.start(BackboneOptions.in(folder).withMongoUri(null));
                    var mongo = MongoClients.create(backbone.mongoUri());
                    var topic = new Topic(backbone.bootstrapServers(), "kommig.calls")) {
                var expected = version;
                mongo.getDatabase("applications")
                        .getCollection("events")
                        .insertOne(StoredEvent.of(stream, version, "{}"));

                var records = await().atMost(Duration.ofSeconds(60))
                        .until(() -> topic.records(stream::equals), found -> found.size() >= expected);

                assertThat(records.stream().map(record -> Topic.headers(record).get("ce_sequence")))
                        .containsExactlyElementsOf(
                                List.of("0000000001", "0000000002").subList(0, version));
            }
        }
    }

    /**
     * What one process did.
     *
     * @param acknowledged ids of the events that the database had acknowledged when the process was killed
     * @param noted end of the topic when it was noted that whatever earlier processes stored is published
     */
    private record Round(List<String> acknowledged, long noted) {}

    private Round writeUntilKilled(Duration after) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        killLater(process, LIMIT);
        var lines = new ArrayList<String>();
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(CrashingWriter.NOTED)) {
                    killLater(process, after);
                }
                lines.add(line);
            }
        } finally {
            process.destroyForcibly();
        }
        var noted = lines.stream()
                .filter(line -> line.startsWith(CrashingWriter.NOTED))
                .map(line -> Long.parseLong(line.substring(CrashingWriter.NOTED.length())))
                .toList();
        assertThat(noted)
                .as("positions noted by a process that began with %s", some(lines))
                .hasSize(1);
        var acknowledged = lines.stream()
                .filter(line -> line.matches("call-[0-9a-f-]{36}/[0-9]{10}"))
                .toList();
        return new Round(acknowledged, noted.getFirst());
    }

    private static void killLater(Process process, Duration after) {
        // The process itself would close its output along with it, in the middle of a line that is being read.
        CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS)
                .execute(process.toHandle()::destroyForcibly);
    }

    private static String id(ConsumerRecord<byte[], byte[]> event) {
        return Topic.headers(event).getOrDefault("ce_id", "an event without an id");
    }

    private static boolean follows(String id, Set<String> published) {
        var version = Integer.parseInt(id.substring(id.indexOf('/') + 1));
        var before = id.substring(0, id.indexOf('/') + 1) + "%010d".formatted(version - 1);
        return version == 1 || published.contains(before);
    }

    private static void assertNone(String fault, Stream<String> found) {
        var ids = found.toList();
        assertThat(ids.size()).as("%s: %s", fault, some(ids)).isZero();
    }

    /** There may be thousands. */
    private static List<String> some(List<String> lines) {
        return lines.subList(0, Math.min(5, lines.size()));
    }
}
