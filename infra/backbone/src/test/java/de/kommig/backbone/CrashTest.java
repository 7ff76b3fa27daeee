package de.kommig.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    private static final int ROUNDS = 2;

    @TempDir
    Path folder;

    @Test
    void
            whatever_was_acknowledged_before_kill_9_is_published_after_the_next_start_and_what_was_published_long_ago_is_not_again()
                    throws Exception {
        long seed = System.nanoTime();
        System.out.println("crash test, seed " + seed);
        var random = new Random(seed);
        var acknowledged = new ArrayList<List<String>>();
        for (int round = 0; round < ROUNDS; round++) {
            // Longer than Connect takes to write down how far it has come, so that the next start has something to go
            // by.
            acknowledged.add(writeUntilKilled(Duration.ofMillis(3_000 + random.nextInt(2_000))));
        }

        try (var backbone = Backbone.start(BackboneOptions.in(folder).withMongoUri(null));
                var topic = new Topic(backbone.bootstrapServers(), "kommig.calls")) {
            var published = new HashMap<String, Integer>();
            var all = acknowledged.stream().flatMap(List::stream).toList();
            assertThat(all).as("events in " + ROUNDS + " rounds").hasSizeGreaterThan(100);

            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                count(topic, published);
                assertThat(published).containsKeys(all.toArray(String[]::new));
            });
            assertThat(everyStreamIsComplete(published)).isTrue();
            // The last start must not have begun from the beginning: the first round had been written down in the
            // second.
            assertThat(acknowledged.getFirst())
                    .allSatisfy(id -> assertThat(published.get(id)).isLessThanOrEqualTo(2));
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

                var records = await().until(() -> topic.records(stream::equals), found -> found.size() >= expected);

                assertThat(records.stream().map(record -> Topic.headers(record).get("ce_sequence")))
                        .containsExactlyElementsOf(
                                List.of("0000000001", "0000000002").subList(0, version));
            }
        }
    }

    private List<String> writeUntilKilled(Duration after) throws IOException {
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
        var lines = new ArrayList<String>();
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.equals("READY")) {
                    killLater(process, after);
                }
                lines.add(line);
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(lines).as("output of the process").contains("READY");
        return lines.stream()
                .filter(line -> line.matches("call-[0-9a-f-]{36}/[0-9]{10}"))
                .toList();
    }

    private static void killLater(Process process, Duration after) {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(after);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
        });
    }

    private static void count(Topic topic, Map<String, Integer> published) {
        published.clear();
        topic.records(key -> true)
                .forEach(record -> published.merge(Topic.headers(record).get("ce_id"), 1, Integer::sum));
    }

    private static boolean everyStreamIsComplete(Map<String, Integer> published) {
        return published.keySet().stream().allMatch(id -> {
            var version = Integer.parseInt(id.substring(id.indexOf('/') + 1));
            var before = id.substring(0, id.indexOf('/') + 1) + "%010d".formatted(version - 1);
            return version == 1 || published.containsKey(before);
        });
    }
}
