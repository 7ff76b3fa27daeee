package de.kommig.eventstore.records;

import static de.kommig.eventstore.TestEvents.NOON;
import static de.kommig.eventstore.TestEvents.edited;
import static de.kommig.eventstore.TestEvents.newEvent;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.json.MalformedEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.ReceivedEvent.UnknownFact;
import de.kommig.eventstore.store.ChainHash;
import de.kommig.eventstore.store.CloudEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordReaderTest {

    private static final UUID ID = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");
    private static final StreamId STREAM = new StreamId("application", ID);
    private static final StoredEvent EVENT = ChainHash.link(STREAM, null, newEvent(edited(ID, "a"), NOON));

    private final Map<String, String> headers = new HashMap<>();

    RecordReaderTest() {
        CloudEvent.attributes(EVENT).forEach((name, value) -> headers.put("ce_" + name, value));
        headers.put("content-type", "application/json");
    }

    private ReceivedEvent read() {
        return read(
                "kommig.applications",
                STREAM.toString().getBytes(UTF_8),
                EVENT.data().getBytes(UTF_8));
    }

    private ReceivedEvent read(String topic, byte @Nullable [] key, byte @Nullable [] value) {
        RecordHeaders all = new RecordHeaders();
        headers.forEach((name, text) -> all.add(name, text.getBytes(UTF_8)));
        return RecordReader.read(new ConsumerRecord<>(
                topic, 0, 0, 0, TimestampType.CREATE_TIME, 0, 0, key, value, all, Optional.empty()));
    }

    @Test
    void a_record_holds_the_event_that_was_stored() {
        assertThat(read().stored()).isEqualTo(EVENT);
        assertThat(read().data()).isInstanceOf(ApplicationEvent.Edited.class);
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void no_attribute_may_be_missing(String name) {
        headers.remove(name.equals("datacontenttype") ? "content-type" : "ce_" + name);

        assertThatThrownBy(this::read)
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining(name)
                .hasMessageContaining("missing");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void no_attribute_may_go_on_without_end(String name) {
        headers.put(name.equals("datacontenttype") ? "content-type" : "ce_" + name, "/a".repeat(20_000));

        assertThatThrownBy(this::read).isInstanceOf(MalformedEvent.class);
    }

    static Iterable<String> attributes() {
        return CloudEvent.ATTRIBUTES;
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_id, application-6f9619ff-8b86-4011-b42d-00c04fc964ff/0000000002",
        "ce_source, /applications/calls",
        "ce_source, nowhere",
        "ce_type, de.kommig.call.drafted.v1",
        "ce_type, something",
        "ce_subject, 00000000-8b86-4011-b42d-00c04fc964ff",
        "ce_time, 2026-11-23T12:00:00Z",
        "ce_time, yesterday",
        "ce_time, 2026-11-23T13:00:00.000+01:00",
        "ce_partitionkey, application-7f9619ff-8b86-4011-b42d-00c04fc964ff",
        "ce_partitionkey, application-6F9619FF-8b86-4011-b42d-00c04fc964ff",
        "ce_partitionkey, application",
        "ce_sequence, 1",
        "ce_sequence, 0000000000",
        "ce_sequence, 0000000002",
        "ce_chainhash, 123",
        "content-type, text/plain",
    })
    void an_attribute_of_another_form_or_against_the_others_is_an_error(String name, String value) {
        headers.put(name, value);

        assertThatThrownBy(this::read).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void bytes_that_are_no_utf8_are_an_error_wherever_they_are() {
        byte[] bad = {(byte) 0xc3, 0x28};
        byte[] key = STREAM.toString().getBytes(UTF_8);
        byte[] value = EVENT.data().getBytes(UTF_8);

        assertThatThrownBy(() -> read("kommig.applications", bad, value)).hasMessageContaining("key is no UTF-8");
        assertThatThrownBy(() -> read("kommig.applications", key, bad)).hasMessageContaining("data is no UTF-8");
    }

    @Test
    void a_record_without_key_or_data_or_on_another_topic_is_no_event() {
        byte[] key = STREAM.toString().getBytes(UTF_8);
        byte[] value = EVENT.data().getBytes(UTF_8);

        assertThatThrownBy(() -> read("kommig.applications", null, value)).isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> read("kommig.applications", key, null)).isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> read("kommig.applications", "other".getBytes(UTF_8), value))
                .isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> read("kommig.rounds", key, value)).hasMessageContaining("wrong topic");
        assertThatThrownBy(() -> read("kommig.people", key, value)).hasMessageContaining("no events travel");
    }

    @Test
    void data_that_does_not_fit_its_record_is_an_error_that_says_where() {
        byte[] key = STREAM.toString().getBytes(UTF_8);
        String withoutTitle = EVENT.data().replace("\"title\":\"a\",", "");

        assertThatThrownBy(() -> read("kommig.applications", key, withoutTitle.getBytes(UTF_8)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("/title");
    }

    @Test
    void a_type_that_is_not_known_yet_is_no_error() {
        headers.put("ce_type", "de.kommig.application.translated.v1");

        assertThat(read().data()).isEqualTo(new UnknownFact("de.kommig.application.translated.v1"));
    }
}
