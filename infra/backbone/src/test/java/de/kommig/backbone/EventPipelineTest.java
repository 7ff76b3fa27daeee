package de.kommig.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class EventPipelineTest {

    @Test
    void a_stored_event_becomes_a_cloud_event_with_every_attribute_as_a_plain_header() {
        var stream = StoredEvent.newStream();
        var event = StoredEvent.of(stream, 1, "{\"title\":\"Sommer\"}");
        store(event);

        var record = received("kommig.calls", stream, 1).getFirst();

        var headers = new TreeMap<>(Map.of("content-type", "application/json"));
        StoredEvent.FIELDS.forEach(field -> headers.put("ce_" + field, event.getString(field)));
        assertThat(Topic.headers(record)).isEqualTo(headers);
        assertThat(Topic.text(record.key())).isEqualTo(stream);
    }

    @Test
    void the_value_is_the_stored_text_byte_for_byte() {
        var texts = List.of(
                "{\"a\":\"\\\"quoted\\\" and \\\\ and \\n\"}",
                "{ \"spaces\" :\t\"stay\",\r\n\"order\":1,\"b\":2.50,\"a\":1e3 }",
                "{\"müßig\":\"Größe 🏳️‍🌈 عربى فارسی  \uFEFF\"}",
                "{\"id\":{\"$oid\":\"507f1f77bcf86cd799439011\"},\"n\":{\"$numberLong\":\"1\"}}",
                "\"\\u0000 null character escaped\"",
                "{\"long\":\"" + "ä".repeat(100_000) + "\"}");
        var stream = StoredEvent.newStream();
        for (int i = 0; i < texts.size(); i++) {
            store(StoredEvent.of(stream, i + 1, texts.get(i)));
        }

        var values = received("kommig.calls", stream, texts.size()).stream().map(ConsumerRecord::value);

        assertThat(values)
                .containsExactlyElementsOf(texts.stream()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    @Test
    void random_texts_arrive_byte_for_byte_and_in_the_order_of_their_stream() {
        long seed = System.nanoTime();
        System.out.println("random texts, seed " + seed);
        var random = new Random(seed);
        var stream = StoredEvent.newStream();
        var texts = new ArrayList<String>();
        for (int version = 1; version <= 300; version++) {
            texts.add(anyText(random));
            store(StoredEvent.of(stream, version, texts.getLast()));
        }

        var records = received("kommig.calls", stream, texts.size());

        assertThat(records.stream().map(record -> Topic.text(record.value()))).containsExactlyElementsOf(texts);
        assertThat(records.stream().map(record -> Topic.headers(record).get("ce_sequence")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void each_aggregate_goes_to_its_own_topic_whichever_service_stored_it() {
        for (var plural : List.of("organisations", "calls", "applications", "rounds", "budgets")) {
            var stream = StoredEvent.newStream();
            RunningBackbone.collection("reviews", "events")
                    .insertOne(StoredEvent.of(stream, 1, "{}").append("source", "/reviews/" + plural));

            assertThat(received("kommig." + plural, stream, 1)).hasSize(1);
        }
    }

    @Test
    void only_inserts_into_event_collections_are_published() {
        var stream = StoredEvent.newStream();
        var event = StoredEvent.of(stream, 1, "{}");
        RunningBackbone.collection("applications", "journeys").insertOne(StoredEvent.of(stream, 7, "{}"));
        RunningBackbone.collection("strangers", "events").insertOne(StoredEvent.of(stream, 8, "{}"));
        store(event);
        var events = RunningBackbone.collection("applications", "events");
        events.updateOne(new Document("_id", event.get("_id")), Updates.set("chainhash", "tampered"));
        events.deleteOne(new Document("_id", event.get("_id")));
        store(StoredEvent.of(stream, 2, "{}"));

        var sequences = received("kommig.calls", stream, 2).stream()
                .map(record -> Topic.headers(record).get("ce_sequence"));

        assertThat(sequences).containsExactly("0000000001", "0000000002");
    }

    private static void store(Document event) {
        RunningBackbone.collection("applications", "events").insertOne(event);
    }

    private static List<ConsumerRecord<byte[], byte[]>> received(String topic, String stream, int count) {
        try (var reader = RunningBackbone.topic(topic)) {
            return await().until(() -> reader.records(stream::equals), records -> records.size() >= count);
        }
    }

    /** Any characters that UTF-8 can hold, lone surrogates excepted. */
    private static String anyText(Random random) {
        var text = new StringBuilder();
        random.ints(random.nextInt(200), 1, Character.MAX_CODE_POINT)
                .filter(point -> !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
                .map(point -> random.nextBoolean() ? point % 128 : point)
                .forEach(text::appendCodePoint);
        return text.isEmpty() ? "{}" : text.toString();
    }
}
