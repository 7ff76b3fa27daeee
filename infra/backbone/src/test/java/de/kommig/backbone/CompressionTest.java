package de.kommig.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compressing libraries are newer than the ones Kafka was built with; a production cluster may use any of them. */
class CompressionTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "snappy", "lz4", "zstd"})
    void what_is_sent_compressed_is_read_as_it_was(String compression) throws Exception {
        var key = "compressed-" + compression;
        var texts = new String[] {"{}", "{\"long\":\"" + "ä".repeat(100_000) + "\"}", "{\"müßig\":\"Größe 🏳️‍🌈\"}"};
        try (var producer = producer(compression)) {
            for (var text : texts) {
                producer.send(new ProducerRecord<>("kommig.people", bytes(key), bytes(text)))
                        .get();
            }
        }

        try (var reader = RunningBackbone.topic("kommig.people")) {
            var read = await().until(() -> reader.records(key::equals), records -> records.size() == texts.length);
            assertThat(read)
                    .extracting(ConsumerRecord::value)
                    .extracting(Topic::text)
                    .containsExactly(texts);
        }
    }

    private static KafkaProducer<byte[], byte[]> producer(String compression) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", RunningBackbone.backbone().bootstrapServers(), "compression.type", compression);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
