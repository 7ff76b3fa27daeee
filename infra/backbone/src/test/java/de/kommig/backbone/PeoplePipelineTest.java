package de.kommig.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PeoplePipelineTest {

    @Test
    void a_person_s_state_goes_to_the_compacted_topic_and_a_deletion_becomes_a_tombstone() {
        var id = UUID.randomUUID().toString();
        var people = RunningBackbone.collection("organisations", "people");
        var byId = new Document("_id", id);

        try (var topic = RunningBackbone.topic("kommig.people")) {
            people.insertOne(person(id, "Zoë \"Zoe\" Yıldız", List.of("de", "tr")));
            assertThat(document(next(topic, id, 1))).isEqualTo(person(id, "Zoë \"Zoe\" Yıldız", List.of("de", "tr")));

            people.replaceOne(byId, person(id, "Zoë Yıldız-Müller", List.of()));
            assertThat(document(next(topic, id, 2))).isEqualTo(person(id, "Zoë Yıldız-Müller", List.of()));

            people.deleteOne(byId);
            assertThat(next(topic, id, 3).value()).as("tombstone").isNull();
        }
    }

    private static ConsumerRecord<byte[], byte[]> next(Topic topic, String id, int number) {
        return await().until(() -> topic.records(id::equals), found -> found.size() >= number)
                .get(number - 1);
    }

    private static Document person(String id, String name, List<String> languages) {
        return new Document("_id", id)
                .append("name", name)
                .append("languages", languages)
                .append("channels", new Document("email", true).append("phone", false))
                .append("version", 7);
    }

    private static Document document(ConsumerRecord<byte[], byte[]> record) {
        return Document.parse(Topic.text(record.value()));
    }
}
