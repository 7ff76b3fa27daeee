package de.kommig.eventstore.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import de.kommig.eventstore.consuming.Views;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What is delivered once, twice, too early, not at all, or from a future version. */
class DeliveryTest extends ListeningService {

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
}
