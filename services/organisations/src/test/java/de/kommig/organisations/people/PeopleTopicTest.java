package de.kommig.organisations.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.organisations.OrganisationsService;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people say of themselves goes to {@code kommig.people} by the connector that production uses. */
class PeopleTopicTest {

    private static final String PERSON = "/api/me/person";
    private static final String ZOE = """
            {"name": "Zoë \\"Zoe\\" Yıldız", "email": "zoe@example.org", "phone": "040 123456",
             "languages": ["tr", "ar-SY"], "channels": {"email": "daily"}}
            """;

    private final UUID id = UUID.randomUUID();

    @Test
    void each_state_is_published_whole_and_the_erasure_as_a_tombstone_also_across_a_restart() {
        RunningService first = RunningService.start(OrganisationsService.class, "organisations");
        Api zoe = first.as(id);
        try (var topic = consumer(first)) {
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            Answer said = zoe.put(PERSON, ZOE).expect(200);

            JsonNode published = JsonMapper.shared().readTree(next(topic, records, 1));
            assertThat(published.propertyNames())
                    .containsExactly("_id", "revision", "name", "email", "phone", "languages", "channels", "updatedAt");
            assertThat(published.get("_id").asString()).isEqualTo(id.toString());
            assertThat(published.get("revision").isIntegralNumber()).isTrue();
            for (String field : List.of("name", "email", "phone", "languages", "channels", "updatedAt")) {
                assertThat(published.get(field)).as(field).isEqualTo(said.json().get(field));
            }

            zoe.put(PERSON, ZOE.replace("\"phone\": \"040 123456\",", "")).expect(200);
            assertThat(next(topic, records, 2)).contains("\"revision\":2").doesNotContain("123456", "phone");

            first.stop();
            Api again = RunningService.start(OrganisationsService.class, "organisations")
                    .as(id);
            assertThat(again.get(PERSON).expect(200).header("ETag")).isEqualTo("\"2\"");
            again.put(PERSON, ZOE.replace("daily", "never")).expect(200);
            assertThat(next(topic, records, 3)).contains("\"revision\":3", "never");

            again.delete(PERSON).expect(204);
            assertThat(next(topic, records, 4)).as("tombstone").isNull();
        }
    }

    @Test
    void who_has_never_said_anything_is_erased_with_a_tombstone_too() {
        RunningService service = RunningService.start(OrganisationsService.class, "organisations");
        try (var topic = consumer(service)) {
            List<ConsumerRecord<String, String>> records = new ArrayList<>();

            service.as(id).delete(PERSON).expect(204);

            // What was there for a moment may have been overtaken by its deletion, and not be published at all.
            await().untilAsserted(() -> {
                take(topic, records);
                assertThat(records).isNotEmpty();
                assertThat(records.getLast().value()).as("tombstone").isNull();
            });
        }
    }

    private static KafkaConsumer<String, String> consumer(RunningService service) {
        String servers = service.bean(Environment.class).getRequiredProperty("spring.kafka.bootstrap-servers");
        var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor("kommig.people").stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private void take(KafkaConsumer<String, String> topic, List<ConsumerRecord<String, String>> seen) {
        topic.poll(Duration.ofMillis(50)).forEach(record -> {
            if (record.key().equals(id.toString())) {
                seen.add(record);
            }
        });
    }

    private String next(KafkaConsumer<String, String> topic, List<ConsumerRecord<String, String>> seen, int number) {
        await().untilAsserted(() -> {
            take(topic, seen);
            assertThat(seen).hasSizeGreaterThanOrEqualTo(number);
        });
        return seen.get(number - 1).value();
    }
}
