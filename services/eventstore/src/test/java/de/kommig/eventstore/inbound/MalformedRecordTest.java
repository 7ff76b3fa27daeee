package de.kommig.eventstore.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.eventstore.parking.ParkedRecord;
import de.kommig.eventstore.parking.Parking;
import de.kommig.eventstore.parking.Reason;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** A record that is no event, and what an operator does about it. */
class MalformedRecordTest extends ListeningService {

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
    void the_true_event_of_a_version_is_not_lost_when_a_false_one_is_discarded() {
        TestStream before = TestStream.with("a", "b", "c");
        TestStream after = TestStream.with("a", "b", "c");
        for (TestStream stream : List.of(before, after)) {
            TestRecords.send(stream.version(1));
            TestRecords.send(TestRecords.record(
                    stream.key().getBytes(UTF_8),
                    "{\"junk\": 1}".getBytes(UTF_8),
                    TestRecords.headers(stream.version(2))));
            awaitParked("titles", stream, "malformed");
            awaitParked("witness", stream, "malformed");
        }

        TestRecords.send(before.version(2), before.version(3));
        awaitParked("witness", before, "malformed", "behind", "behind");
        for (TestStream stream : List.of(before, after)) {
            discardFirst("titles", stream);
            discardFirst("witness", stream);
        }
        TestRecords.send(after.version(2), after.version(3));

        for (TestStream stream : List.of(before, after)) {
            awaitTitles(stream, "a", "b", "c");
            await().untilAsserted(
                            () -> assertThat(WITNESS.versionsOf(stream.id())).containsExactly(1L, 2L, 3L));
            awaitParked("witness", stream);
        }
    }

    @Test
    void a_record_with_an_empty_version_can_be_discarded() {
        TestStream stream = TestStream.with("a", "b");
        TestRecords.send(stream.version(1));
        ProducerRecord<byte[], byte[]> junk =
                TestRecords.record(stream.key().getBytes(UTF_8), "{}".getBytes(UTF_8), Map.of());
        junk.headers().add("ce_sequence", null);
        TestRecords.send(junk);
        TestRecords.send(stream.version(2));
        awaitParked("titles", stream, "malformed", "behind");

        discardFirst("titles", stream);

        awaitTitles(stream, "a", "b");
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
}
