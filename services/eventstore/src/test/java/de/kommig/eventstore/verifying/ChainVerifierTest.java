package de.kommig.eventstore.verifying;

import static de.kommig.eventstore.TestEvents.NOON;
import static de.kommig.eventstore.TestEvents.edited;
import static de.kommig.eventstore.TestEvents.newEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.MongoEventStore;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An export from the database, sound at first, and what can be done to it. */
class ChainVerifierTest {

    private final MongoDatabase database = SharedBackbone.database(SharedBackbone.freshName());
    private final EventStore store = new MongoEventStore(database);
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    ChainVerifierTest() {
        write(first, "a", "b", "c");
        write(second, "x", "y");
    }

    @AfterEach
    void leaveNothingBehind() {
        database.drop();
    }

    private void write(UUID id, String... titles) {
        StoredEvent last = null;
        for (String title : titles) {
            last = store.append(stream(id), last, newEvent(edited(id, title), NOON));
        }
    }

    private static StreamId stream(UUID id) {
        return new StreamId("application", id);
    }

    private List<String> export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventExport.all(database, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private List<String> linesOf(UUID id) {
        return export().stream().filter(line -> line.contains(stream(id) + "/")).toList();
    }

    private static String run(int exitCode, List<String> export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = String.join("\n", export).getBytes(StandardCharsets.UTF_8);
        int code =
                VerifyExport.run(new ByteArrayInputStream(in), new PrintStream(out, true, StandardCharsets.UTF_8), "-");
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(exitCode);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void change(String title, String field, @Nullable String value) {
        Document document = database.getCollection("events").find().into(new ArrayList<>()).stream()
                .filter(event -> event.getString("data").contains("\"title\":\"" + title + "\""))
                .findFirst()
                .orElseThrow();
        database.getCollection("events")
                .updateOne(
                        new Document("_id", document.get("_id")),
                        value == null ? Updates.unset(field) : Updates.set(field, value));
    }

    @Test
    void an_export_that_nobody_touched_is_sound() {
        assertThat(run(0, export())).contains("5 events in 2 streams: sound");
    }

    @Test
    void one_stream_can_be_exported_alone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventExport.one(database, stream(second), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(run(0, out.toString(StandardCharsets.UTF_8).lines().toList()))
                .contains("2 events in 1 streams: sound");
    }

    @Test
    void streams_may_be_mixed() {
        List<String> firsts = linesOf(first);
        List<String> seconds = linesOf(second);

        assertThat(run(0, List.of(firsts.get(0), seconds.get(0), firsts.get(1), seconds.get(1), firsts.get(2))))
                .contains("5 events in 2 streams: sound");
        assertThat(run(1, List.of(firsts.get(0), firsts.get(2), firsts.get(1)))).contains("faults");
    }

    @Test
    void an_event_whose_data_was_changed_is_found() {
        change("b", "data", "{\"title\":\"forged\"}");

        assertThat(run(1, export())).contains(stream(first) + "/0000000002").contains("its hash does not follow");
    }

    @Test
    void an_event_whose_actor_or_time_was_changed_is_found() {
        change("b", "actor", "system:somebody");
        change("y", "time", "2020-01-01T00:00:00.000Z");

        assertThat(run(1, export()))
                .contains(stream(first) + "/0000000002")
                .contains(stream(second) + "/0000000002")
                .contains("2 faults");
    }

    @Test
    void an_event_that_was_left_out_is_found() {
        List<String> export = export();
        export.removeIf(line -> line.contains(stream(first) + "/0000000002"));

        assertThat(run(1, export)).contains("where version 2 should be");
    }

    @Test
    void a_stream_whose_beginning_was_cut_off_is_found() {
        List<String> export = export();
        export.removeIf(line -> line.contains(stream(second) + "/0000000001"));

        assertThat(run(1, export)).contains("where version 1 should be");
    }

    @Test
    void a_line_that_is_no_event_is_found_with_its_number() {
        change("c", "chainhash", null);
        List<String> export = export();
        export.add(1, "nonsense");

        assertThat(run(1, export)).contains("line 2: unreadable").contains("chainhash is missing");
    }

    @Test
    void whoever_calls_it_wrongly_is_told_how() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

        assertThat(VerifyExport.run(System.in, print)).isEqualTo(2);
        assertThat(VerifyExport.run(System.in, print, "no-such-file")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("VerifyExport FILE")
                .contains("cannot read no-such-file");
    }
}
