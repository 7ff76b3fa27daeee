package de.kommig.eventstore.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.consuming.Views;
import de.kommig.eventstore.operating.SubscriptionsHealth;
import de.kommig.eventstore.parking.ParkedRecord;
import de.kommig.eventstore.parking.Parking;
import de.kommig.eventstore.parking.Reason;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What comes in from a real broker, and what becomes of it in a real service. */
class InboundTest {

    private static final Titles TITLES = new Titles();
    private static final Witness WITNESS = new Witness();
    private static TestService service;

    @BeforeAll
    static void start() {
        service = TestService.start(SharedBackbone.freshName(), TITLES, WITNESS);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void noMorePoison() {
        TITLES.poison.clear();
        WITNESS.poison.clear();
    }

    private static void awaitTitles(TestStream stream, String... titles) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(titlesOf(stream)).containsExactly(titles));
    }

    private static List<String> titlesOf(TestStream stream) {
        Document document = service.document(TITLES, stream.uuid());
        return document == null ? List.of() : document.getList("titles", String.class);
    }

    private static void awaitParked(String subscription, TestStream stream, String... reasons) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(service.parked(subscription, stream.key()))
                        .extracting(waiting -> waiting.reason().code())
                        .containsExactly(reasons));
    }

    @Test
    void an_event_changes_the_view_and_reaches_the_reaction() {
        TestStream stream = TestStream.with("a", "b");

        TestRecords.send(stream.events());

        awaitTitles(stream, "a", "b");
        await().untilAsserted(() -> assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 2L));
        assertThat(WITNESS.seen).anySatisfy(event -> assertThat(event.stored()).isEqualTo(stream.version(2)));
    }

    @Test
    void what_is_delivered_again_is_dropped() {
        TestStream stream = TestStream.with("a", "b", "c");

        TestRecords.send(stream.version(1), stream.version(1), stream.version(2));
        TestRecords.send(stream.version(1), stream.version(2), stream.version(2), stream.version(3));

        awaitTitles(stream, "a", "b", "c");
        await().untilAsserted(() -> assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 2L, 3L));
        assertThat(service.bean(MeterRegistry.class)
                        .get("kommig.events.duplicates")
                        .tag("subscription", "titles")
                        .counter()
                        .count())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void an_event_behind_a_gap_waits_until_the_missing_one_comes() {
        TestStream stream = TestStream.with("a", "b", "c", "d");

        TestRecords.send(stream.version(1), stream.version(3));
        awaitParked("titles", stream, "gap");
        assertThat(titlesOf(stream)).containsExactly("a");

        TestRecords.send(stream.version(2), stream.version(4));

        awaitTitles(stream, "a", "b", "c", "d");
        awaitParked("titles", stream);
        awaitParked("witness", stream);
        assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void an_event_that_was_lost_on_the_way_is_fetched_again_from_the_topic() {
        TestStream stream = TestStream.with("a", "b", "c");
        TestRecords.send(stream.version(1), stream.version(2));
        awaitTitles(stream, "a", "b");
        service.bean(Views.class)
                .collection(TITLES)
                .updateOne(
                        new Document("_id", stream.uuid().toString()),
                        Updates.combine(
                                Updates.set("titles", List.of("a")), Updates.set("versions." + stream.key(), 1L)));

        TestRecords.send(stream.version(3));

        awaitTitles(stream, "a", "b", "c");
        awaitParked("titles", stream);
        assertThat(service.bean(MeterRegistry.class)
                        .get("kommig.events.gaps")
                        .tag("subscription", "titles")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void a_poisonous_event_parks_its_stream_and_no_other() {
        TITLES.poison.add("poison");
        TestStream sick = TestStream.with("a", "poison", "c");
        TestStream sound = TestStream.with("x", "y");

        TestRecords.send(sick.version(1), sick.version(2), sound.version(1), sick.version(3), sound.version(2));

        awaitTitles(sound, "x", "y");
        awaitParked("titles", sick, "failed", "behind");
        assertThat(titlesOf(sick)).containsExactly("a");
        assertThat(service.parked("titles", sick.key()).getFirst().error()).contains("cannot bear poison");
        await().untilAsserted(() -> assertThat(WITNESS.versionsOf(sick.id())).containsExactly(1L, 2L, 3L));
    }

    @Test
    void a_parked_stream_goes_on_in_order_when_it_is_replayed() {
        TITLES.poison.add("poison");
        WITNESS.poison.add("poison");
        TestStream stream = TestStream.with("a", "poison", "c", "d");
        TestRecords.send(stream.events());
        awaitParked("titles", stream, "failed", "behind", "behind");
        awaitParked("witness", stream, "failed", "behind", "behind");

        service.endpoint().operate("titles", "replay", stream.key(), null);
        assertThat(service.parked("titles", stream.key())).hasSize(3);

        noMorePoison();
        service.endpoint().operate("titles", "replay", stream.key(), null);
        service.endpoint().operate("witness", "replay", null, null);

        assertThat(titlesOf(stream)).containsExactly("a", "poison", "c", "d");
        assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 2L, 3L, 4L);
        assertThat(service.parked("titles", stream.key())).isEmpty();

        TestRecords.send(stream.next("e"));
        awaitTitles(stream, "a", "poison", "c", "d", "e");
        await().untilAsserted(() -> assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 2L, 3L, 4L, 5L));
    }

    @Test
    void an_event_that_fails_only_once_is_tried_again_and_parks_nothing() {
        TITLES.poison.add("moody");
        TestStream stream = TestStream.with("moody");

        TestRecords.send(stream.events());
        TITLES.poison.clear();

        awaitTitles(stream, "moody");
        awaitParked("titles", stream);
    }

    @Test
    void a_malformed_record_parks_its_stream_until_it_is_discarded() {
        TestStream stream = TestStream.with("a", "b");
        TestStream other = TestStream.with("x");
        Map<String, String> headers = TestRecords.headers(stream.version(2));
        headers.remove("ce_actor");
        ProducerRecord<byte[], byte[]> junk =
                TestRecords.record(stream.key().getBytes(UTF_8), "{}".getBytes(UTF_8), Map.of());

        TestRecords.send(stream.version(1));
        TestRecords.send(junk);
        TestRecords.send(TestRecords.record(stream.key().getBytes(UTF_8), "{}".getBytes(UTF_8), headers));
        TestRecords.send(stream.version(2), other.version(1));

        awaitTitles(other, "x");
        awaitParked("titles", stream, "malformed", "behind", "behind");
        assertThat(titlesOf(stream)).containsExactly("a");

        discardFirst("titles", stream);
        awaitParked("titles", stream, "malformed", "behind");
        assertThat(service.parked("titles", stream.key()).getFirst().error()).contains("actor is missing");
    }

    private static void discardFirst(String subscription, TestStream stream) {
        service.endpoint()
                .operate(
                        subscription,
                        "discard",
                        null,
                        service.parked(subscription, stream.key()).getFirst().id());
    }

    @Test
    void after_its_malformed_record_is_discarded_a_stream_goes_on() {
        TestStream stream = TestStream.with("a", "b");
        TestRecords.send(stream.version(1));
        TestRecords.send(TestRecords.record(stream.key().getBytes(UTF_8), new byte[] {(byte) 0xff}, Map.of()));
        TestRecords.send(stream.version(2));
        awaitParked("titles", stream, "malformed", "behind");

        discardFirst("titles", stream);

        awaitTitles(stream, "a", "b");
        awaitParked("titles", stream);
    }

    @Test
    void a_poisonous_event_that_is_discarded_counts_so_that_the_next_one_follows() {
        TITLES.poison.add("poison");
        WITNESS.poison.add("poison");
        TestStream stream = TestStream.with("a", "poison", "c");
        TestRecords.send(stream.events());
        awaitParked("titles", stream, "failed", "behind");
        awaitParked("witness", stream, "failed", "behind");

        discardFirst("titles", stream);
        discardFirst("witness", stream);

        awaitTitles(stream, "a", "c");
        assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 3L);
        awaitParked("titles", stream);
        awaitParked("witness", stream);
        TestRecords.send(stream.next("d"));
        awaitTitles(stream, "a", "c", "d");
    }

    @Test
    void a_record_whose_key_cannot_be_read_stops_nobody_but_itself() {
        TestStream stream = TestStream.with("a");
        TestRecords.send(TestRecords.record(new byte[] {(byte) 0xc3, 0x28}, "{}".getBytes(UTF_8), Map.of()));
        TestRecords.send(TestRecords.record(null, null, Map.of()));
        TestRecords.send(stream.events());

        awaitTitles(stream, "a");
        await().untilAsserted(() -> assertThat(service.bean(Parking.class).list("titles", Integer.MAX_VALUE))
                .filteredOn(waiting -> waiting.stream().startsWith("unreadable-"))
                .extracting(ParkedRecord::reason)
                .hasSizeGreaterThanOrEqualTo(2)
                .containsOnly(Reason.MALFORMED));
    }

    @Test
    void a_fact_of_a_type_that_is_not_known_yet_counts_and_is_passed_over() {
        TestStream stream = TestStream.with("a", "b", "c");
        Map<String, String> newer = TestRecords.headers(stream.version(2));
        newer.put("ce_type", "de.kommig.application.translated.v1");

        TestRecords.send(stream.version(1));
        TestRecords.send(
                TestRecords.record(stream.key().getBytes(UTF_8), "{\"language\":\"ar\"}".getBytes(UTF_8), newer));
        TestRecords.send(stream.version(3));

        awaitTitles(stream, "a", "c");
        await().untilAsserted(() -> assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 3L));
        awaitParked("titles", stream);
    }

    @Test
    void a_stream_may_begin_with_a_fact_of_an_unknown_type() {
        TestStream stream = TestStream.with("a", "b");
        Map<String, String> newer = TestRecords.headers(stream.version(1));
        newer.put("ce_type", "de.kommig.application.imported.v1");

        TestRecords.send(TestRecords.record(stream.key().getBytes(UTF_8), "{}".getBytes(UTF_8), newer));
        TestRecords.send(stream.version(2));

        awaitTitles(stream, "b");
        awaitParked("titles", stream);
    }

    @Test
    void parked_streams_are_a_warning_and_no_illness() {
        TITLES.poison.add("poison");
        TestStream stream = TestStream.with("poison");
        TestRecords.send(stream.events());
        awaitParked("titles", stream, "failed");

        Health health = service.bean(SubscriptionsHealth.class).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(String.valueOf(health.getDetails().get("titles"))).contains("streams wait");
        assertThat(service.endpoint().all())
                .extracting(report -> report.name(), report -> report.kind(), report -> report.state())
                .containsExactlyInAnyOrder(
                        tuple("titles", "view", "listening"), tuple("witness", "reaction", "listening"));
    }
}
