package de.kommig.eventstore.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.consuming.Views;
import de.kommig.eventstore.copying.ViewCopy;
import de.kommig.eventstore.records.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A view in the memory of each instance, whichever of them writes it. */
class ViewCopyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name = SharedBackbone.freshName();
    private final MongoDatabase database = SharedBackbone.database(name);
    private final Titles titles = new Titles();

    @AfterEach
    void leaveNothingBehind() {
        database.drop();
    }

    /** One instance's copy. */
    private final class Instance implements AutoCloseable {

        private final Map<UUID, List<String>> held = new ConcurrentHashMap<>();
        private final ViewCopy copy;

        Instance(TestService service) {
            copy = new ViewCopy(
                    titles,
                    service.bean(Views.class),
                    service.bean(Topics.class),
                    (id, document) -> held.put(id, document.getList("titles", String.class)));
            copy.start();
        }

        void awaitHeld(TestStream stream, String... expected) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(held.get(stream.uuid())).containsExactly(expected));
        }

        @Override
        public void close() {
            copy.stop();
        }
    }

    @Test
    void each_instance_follows_what_one_of_them_writes() {
        try (TestService service = TestService.start(name, titles);
                Instance one = new Instance(service);
                Instance other = new Instance(service)) {
            TestStream stream = TestStream.with("a", "b");
            TestRecords.send(stream.events());

            one.awaitHeld(stream, "a", "b");
            other.awaitHeld(stream, "a", "b");
            await().atMost(PATIENCE).until(() -> one.copy.isComplete() && other.copy.isComplete());
        }
    }

    @Test
    void what_was_there_before_is_copied_at_the_start() {
        try (TestService service = TestService.start(name, titles)) {
            TestStream stream = TestStream.with("a", "b", "c");
            TestRecords.send(stream.events());
            await().atMost(PATIENCE).until(() -> service.document(titles, stream.uuid()) != null);

            try (Instance late = new Instance(service)) {
                late.awaitHeld(stream, "a", "b", "c");
            }
        }
    }

    @Test
    void a_rebuilt_view_is_copied_anew() {
        try (TestService service = TestService.start(name, titles)) {
            TestStream stream = TestStream.with("a");
            TestRecords.send(stream.events());
            await().atMost(PATIENCE).until(() -> service.document(titles, stream.uuid()) != null);
            service.bean(Views.class)
                    .collection(titles)
                    .updateOne(new Document("_id", stream.uuid().toString()), Updates.set("titles", List.of("wrong")));

            try (Instance instance = new Instance(service)) {
                instance.awaitHeld(stream, "wrong");
                service.endpoint().operate("titles", "rebuild", null, null);
                instance.awaitHeld(stream, "a");
            }
        }
    }
}
