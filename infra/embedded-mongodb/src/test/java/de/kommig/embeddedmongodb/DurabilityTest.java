package de.kommig.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed with SIGKILL in the middle of writing, several times over the same folder. */
class DurabilityTest {

    private static final int ROUNDS = 4;
    private static final int LEAST_WRITES = 50;
    private static final int MOST_WRITES = 400;

    @TempDir
    private Path folder;

    @Test
    void everything_acknowledged_survives_kill_9_in_the_data_the_indexes_and_the_change_stream() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("DurabilityTest seed " + seed + " (replay with -Dseed=" + seed + ")");
        Random random = new Random(seed);
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> thisRound = writeAndKill(round, random.nextInt(LEAST_WRITES, MOST_WRITES));
            assertThat(thisRound).isNotEmpty();
            acknowledged.addAll(thisRound);
            try (EmbeddedMongoDb db = EmbeddedMongoDb.open(folder, Options.defaults());
                    MongoClient client = MongoClients.create(db.connectionString())) {
                assertComplete(client, acknowledged);
            }
        }
    }

    private static void assertComplete(MongoClient client, Set<String> acknowledged) {
        MongoCollection<Document> events = client.getDatabase("d").getCollection("events");
        Set<String> stored =
                events.find().map(document -> document.getString("_id")).into(new HashSet<>());
        assertThat(stored).containsAll(acknowledged);
        // Written or not at all: index, data and change log never differ.
        for (int writer = 0; writer < KilledProcess.WRITERS; writer++) {
            List<String> indexed = events.find(Filters.eq("writer", writer))
                    .map(document -> document.getString("_id"))
                    .into(new ArrayList<>());
            String prefix = "/" + writer + "/";
            assertThat(indexed)
                    .containsExactlyInAnyOrderElementsOf(
                            stored.stream().filter(id -> id.contains(prefix)).toList());
        }
        Set<String> streamed = new HashSet<>();
        try (var stream = client.getDatabase("d")
                .watch()
                .startAtOperationTime(new BsonTimestamp(KilledProcess.firstTime(client)))
                .cursor()) {
            while (streamed.size() < stored.size()) {
                assertThat(streamed.add(stream.next().getFullDocument().getString("_id")))
                        .isTrue();
            }
        }
        assertThat(streamed).isEqualTo(stored);
    }

    private Set<String> writeAndKill(int round, int writes) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(round))
                .redirectErrorStream(true)
                .start();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line;
            while ((line = output.readLine()) != null) {
                if (line.startsWith(KilledProcess.ACKNOWLEDGED)) {
                    acknowledged.add(line.substring(KilledProcess.ACKNOWLEDGED.length()));
                }
                if (acknowledged.size() == writes) {
                    // Through the handle, which leaves what has been printed readable.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("killed by SIGKILL").isEqualTo(137);
        return acknowledged;
    }
}
