package de.kommig.eventstore.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.applying.Generations;
import de.kommig.eventstore.applying.Pointer;
import de.kommig.eventstore.applying.Pointer.Tail;
import de.kommig.eventstore.consuming.Views;
import de.kommig.eventstore.operating.SubscriptionReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Views and reactions done again while the service runs. */
class RebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name = SharedBackbone.freshName();
    private final MongoDatabase database = SharedBackbone.database(name);
    private final Titles titles = new Titles();
    private final Witness witness = new Witness();

    @AfterEach
    void leaveNothingBehind() {
        database.drop();
    }

    private void awaitCount(TestService service, TestStream stream, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(countOf(service, stream)).isEqualTo(count));
    }

    private int countOf(TestService service, TestStream stream) {
        Document document = service.document(titles, stream.uuid());
        return document == null ? 0 : document.getList("titles", String.class).size();
    }

    private static void rebuild(TestService service, String subscription) {
        service.endpoint().operate(subscription, "rebuild", null, null);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.report(subscription).rebuild())
                        .isNotNull()
                        .extracting(SubscriptionReport.Rebuild::stage)
                        .isEqualTo("done"));
    }

    @Test
    void a_view_that_was_damaged_is_right_again_after_a_rebuild() {
        try (TestService service = TestService.start(name, titles)) {
            TestStream stream = TestStream.with("a", "b", "c");
            TestRecords.send(stream.events());
            awaitCount(service, stream, 3);
            service.bean(Views.class)
                    .collection(titles)
                    .updateOne(new Document("_id", stream.uuid().toString()), Updates.set("titles", List.of("wrong")));

            rebuild(service, "titles");

            assertThat(service.document(titles, stream.uuid()))
                    .isEqualTo(Titles.fold(stream.events(), List.of("a", "b", "c")));
            assertThat(database.listCollectionNames()).contains("titles_2").doesNotContain("titles_1");
            assertThat(database.getCollection("titles_2").listIndexes().map(index -> index.get("key", Document.class)))
                    .contains(new Document("newest", 1));
        }
    }

    @Test
    void a_rebuild_under_load_ends_equal_and_nobody_ever_reads_an_empty_view() throws Exception {
        try (TestService service = TestService.start(name, titles);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<TestStream> streams = IntStream.range(0, 20)
                    .mapToObj(i -> TestStream.with("first " + i))
                    .toList();
            streams.forEach(stream -> TestRecords.send(stream.events()));
            streams.forEach(stream -> awaitCount(service, stream, 1));
            AtomicBoolean over = new AtomicBoolean();
            Future<Integer> written = threads.submit(() -> writeUntil(over, streams));
            Future<Integer> misses = threads.submit(() -> missesUntil(over, service, streams));

            try {
                rebuild(service, "titles");
                rebuild(service, "titles");
            } finally {
                over.set(true);
            }

            assertThat(written.get()).as("events written meanwhile").isPositive();
            assertThat(misses.get()).as("reads that found nothing").isZero();
            for (TestStream stream : streams) {
                awaitCount(service, stream, stream.events().size());
                assertThat(service.document(titles, stream.uuid()))
                        .isEqualTo(Titles.fold(stream.events(), titlesOf(stream)));
                assertThat(service.parked("titles", stream.key())).isEmpty();
            }
            assertThat(database.listCollectionNames()).contains("titles_3").doesNotContain("titles_1", "titles_2");
        }
    }

    private static int writeUntil(AtomicBoolean over, List<TestStream> streams) {
        int written = 0;
        while (!over.get() && written < 4_000) {
            for (TestStream stream : streams) {
                TestRecords.send(stream.next("title " + written++));
            }
        }
        return written;
    }

    private int missesUntil(AtomicBoolean over, TestService service, List<TestStream> streams) {
        int misses = 0;
        while (!over.get()) {
            for (TestStream stream : streams) {
                if (countOf(service, stream) == 0) {
                    misses++;
                }
            }
        }
        return misses;
    }

    private static List<String> titlesOf(TestStream stream) {
        List<String> all = new ArrayList<>();
        stream.events().forEach(event -> all.add(event.data().replaceAll(".*\"title\":\"([^\"]*)\".*", "$1")));
        return all;
    }

    @Test
    void a_stream_that_was_parked_is_free_when_the_rebuild_can_apply_it() {
        try (TestService service = TestService.start(name, titles)) {
            titles.poison.add("poison");
            TestStream stream = TestStream.with("a", "poison", "c");
            TestRecords.send(stream.events());
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(service.parked("titles", stream.key())).hasSize(2));

            titles.poison.clear();
            rebuild(service, "titles");

            await().untilAsserted(() ->
                    assertThat(service.parked("titles", stream.key())).isEmpty());
            assertThat(service.document(titles, stream.uuid()))
                    .isEqualTo(Titles.fold(stream.events(), List.of("a", "poison", "c")));
        }
    }

    @Test
    void a_stream_that_a_rebuild_cannot_apply_is_parked_and_the_others_are_rebuilt() {
        try (TestService service = TestService.start(name, titles)) {
            TestStream sick = TestStream.with("a", "later poison", "c");
            TestStream sound = TestStream.with("x");
            TestRecords.send(sick.events());
            TestRecords.send(sound.events());
            awaitCount(service, sick, 3);
            awaitCount(service, sound, 1);

            titles.poison.add("later poison");
            rebuild(service, "titles");

            awaitCount(service, sound, 1);
            awaitCount(service, sick, 1);
            assertThat(service.parked("titles", sick.key()))
                    .extracting(waiting -> waiting.reason().code())
                    .containsExactly("failed", "behind");
            assertThat(service.parked("titles", sound.key())).isEmpty();
        }
    }

    @Test
    void a_discarded_event_stays_discarded_in_a_rebuild() {
        try (TestService service = TestService.start(name, titles)) {
            titles.poison.add("poison");
            TestStream stream = TestStream.with("a", "poison", "c");
            TestRecords.send(stream.events());
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(service.parked("titles", stream.key())).hasSize(2));
            service.endpoint()
                    .operate(
                            "titles",
                            "discard",
                            null,
                            service.parked("titles", stream.key()).getFirst().id());

            rebuild(service, "titles");

            assertThat(service.document(titles, stream.uuid()))
                    .isEqualTo(Titles.fold(stream.events(), List.of("a", "c")));
            assertThat(service.parked("titles", stream.key())).isEmpty();
        }
    }

    @Test
    void a_reaction_is_handed_everything_again_in_order_whatever_its_positions() {
        try (TestService service = TestService.start(name, witness)) {
            TestStream stream = TestStream.with("a", "b");
            TestRecords.send(stream.events());
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(witness.versionsOf(stream.id())).containsExactly(1L, 2L));
            witness.seen.clear();

            rebuild(service, "witness");

            assertThat(witness.versionsOf(stream.id())).containsExactly(1L, 2L);
            TestRecords.send(stream.next("c"));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(witness.versionsOf(stream.id())).containsExactly(1L, 2L, 3L));
        }
    }

    @Test
    void a_service_that_ended_just_after_the_switch_finishes_the_rebuild_when_it_starts_again() {
        TestStream stream = TestStream.with("a", "b");
        try (TestService service = TestService.start(name, titles)) {
            TestRecords.send(stream.events());
            awaitCount(service, stream, 2);
            // As a crash leaves it: the pointer has moved, the group is past the event, the new generation lacks it.
            new Generations(database).point(titles, new Pointer(2, startOfTopic()));
        }

        try (TestService service = TestService.start(name, titles)) {
            awaitCount(service, stream, 2);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(service.report("titles").rebuild())
                            .isNotNull()
                            .extracting(SubscriptionReport.Rebuild::stage)
                            .isEqualTo("done"));
            assertThat(database.getCollection("views")
                            .find(new Document("_id", "titles"))
                            .first())
                    .containsAllEntriesOf(Map.of("generation", 2L, "tailing", List.of()));
            assertThat(database.listCollectionNames()).doesNotContain("titles_1");
        }
    }

    private static List<Tail> startOfTopic() {
        return List.of(new Tail(TestRecords.TOPIC, 0, 0), new Tail(TestRecords.TOPIC, 1, 0));
    }
}
