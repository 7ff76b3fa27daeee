package de.kommig.eventstore.consuming;

import static de.kommig.eventstore.TestEvents.edited;
import static de.kommig.eventstore.TestEvents.newEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.store.ChainHash;
import de.kommig.eventstore.store.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A memory of all titles that an application has had. */
class MemoryTest {

    private static final MongoDatabase DATABASE = SharedBackbone.database(SharedBackbone.freshName());

    private final String collection = SharedBackbone.freshName();
    private final Memory<List<String>> memory = new Memory<>(DATABASE, collection, new Titles());
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @AfterAll
    static void leaveNothingBehind() {
        DATABASE.drop();
    }

    @Test
    void each_event_is_answered_with_what_is_known_after_it() {
        ReceivedEvent a = titled(one, "a");
        ReceivedEvent b = titled(other, "b");
        ReceivedEvent c = titled(one, "c");

        var known = memory.after(List.of(a, b, c), MemoryTest::application);

        assertThat(known.get(a)).containsExactly("a");
        assertThat(known.get(b)).containsExactly("b");
        assertThat(known.get(c)).containsExactly("a", "c");
    }

    @Test
    void what_was_kept_is_still_known_to_another_consumer() {
        memory.after(List.of(titled(one, "a")), MemoryTest::application);
        ReceivedEvent next = titled(one, "b");

        assertThat(new Memory<>(DATABASE, collection, new Titles())
                        .after(List.of(next), MemoryTest::application)
                        .get(next))
                .containsExactly("a", "b");
    }

    @Test
    void an_event_that_adds_nothing_writes_nothing() {
        ReceivedEvent event = titled(one, "a");
        memory.after(List.of(event), MemoryTest::application);
        Document before = stored(one);

        memory.after(List.of(event), MemoryTest::application);

        assertThat(stored(one)).isEqualTo(before);
    }

    @Test
    void of_several_at_once_none_is_lost() throws Exception {
        List<String> titles = new ArrayList<>();
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                String title = "title " + i;
                titles.add(title);
                running.add(threads.submit(() ->
                        memory.after(List.of(titled(one, title), titled(other, title)), MemoryTest::application)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }

        assertThat(stored(one).getList("titles", String.class)).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(stored(other).getList("titles", String.class)).containsExactlyInAnyOrderElementsOf(titles);
    }

    private Document stored(UUID application) {
        return DATABASE.getCollection(collection)
                .find(new Document("_id", application.toString()))
                .first();
    }

    private static UUID application(ReceivedEvent event) {
        return ((ApplicationEvent) event.data()).parties().application();
    }

    private static ReceivedEvent titled(UUID application, String title) {
        ApplicationEvent fact = edited(application, title);
        return new ReceivedEvent(ChainHash.link(new StreamId("application", application), null, newEvent(fact)), fact);
    }

    private static final class Titles implements Memory.Form<List<String>> {

        @Override
        public List<String> nothing() {
            return List.of();
        }

        @Override
        public List<String> after(List<String> titles, ReceivedEvent event) {
            String title = ((ApplicationEvent.Edited) event.data()).title();
            if (titles.contains(title)) {
                return titles;
            }
            List<String> more = new ArrayList<>(titles);
            more.add(title);
            return List.copyOf(more);
        }

        @Override
        public Document write(List<String> titles) {
            return new Document("titles", titles);
        }

        @Override
        public List<String> read(Document document) {
            return document.getList("titles", String.class);
        }
    }
}
