package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A feed in a Kafka topic of its own, from the funder's wish to the record. */
class MirroredFeedTest {

    private final PlatformHttp http = RunningPlatform.http();
    private final AllTopics kafka = new AllTopics(RunningPlatform.description().kafka());

    @Test
    void all_that_is_in_a_feed_and_comes_into_it_is_in_its_topic_once_and_in_order() {
        Agency agency = Agency.registered(http);
        String feed = agency.sandbox();
        agency.makeUp(feed, "approved");
        await().until(() -> agency.entries(feed).size() > 20);

        JsonNode mirror = agency.mirror(feed);

        assertThat(mirror.get("bootstrapServers").asString())
                .isEqualTo(RunningPlatform.description().kafka());
        String topic = mirror.get("topic").asString();
        same(agency.entries(feed), topic);

        int before = agency.entries(feed).size();
        agency.makeUp(feed, "rejected");
        await().until(() -> agency.entries(feed).size() > before);
        same(agency.entries(feed), topic);

        DescribedEvents.seenOn(RunningPlatform.description(), http);
    }

    private void same(JsonNode entries, String topic) {
        await().until(() -> kafka.names().contains(topic) && records(topic).size() >= entries.size());
        List<ConsumerRecord<String, String>> records = records(topic);
        assertThat(records).hasSameSizeAs(entries.valueStream().toList());
        for (int i = 0; i < records.size(); i++) {
            ConsumerRecord<String, String> record = records.get(i);
            JsonNode entry = entries.get(i);
            assertThat(record.value()).isEqualTo(entry.get("data").toString());
            assertThat(record.key()).isEqualTo(entry.get("subject").asString());
            Stream.of("specversion", "id", "source", "type", "subject", "time", "dataschema", "sequence")
                    .forEach(name -> assertThat(header(record, "ce_" + name))
                            .isEqualTo(entry.get(name).asString()));
        }
    }

    private List<ConsumerRecord<String, String>> records(String topic) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        kafka.read(topic, records::add);
        return records;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
