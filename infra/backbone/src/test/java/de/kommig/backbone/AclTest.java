package de.kommig.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code infra/connect/acls.json} grants is enough for each, and no more than that. */
class AclTest {

    private static final String FEED = UUID.randomUUID().toString();
    private static final String OTHER = UUID.randomUUID().toString();
    private static final String AGENCY = "kommig-feed-" + FEED;
    private static final String TOPIC = "kommig.feed." + FEED;
    private static final Duration SOON = Duration.ofSeconds(20);

    private static GuardedBroker broker;

    @BeforeAll
    static void an_agency_may_read_the_mirror_of_its_feed() throws Exception {
        broker = GuardedBroker.start(List.of("kommig-connect", "kommig-services", AGENCY, "somebody"));
        for (var acl : Definitions.acls()) {
            broker.grant(acl, FEED);
        }
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> create(TOPIC));
        create("kommig.feed." + OTHER);
        write("kommig-connect", TOPIC);
        write("kommig-connect", "kommig.feed." + OTHER);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void an_agency_reads_its_topic_with_groups_of_its_own() {
        assertThat(read(AGENCY, TOPIC, TOPIC)).extracting(ConsumerRecord::value).contains("{}");
        assertThat(read(AGENCY, TOPIC, TOPIC + ".archive")).isNotEmpty();
    }

    @Test
    void and_no_other_topic() {
        for (String other : List.of("kommig.feed." + OTHER, "kommig.applications", "kommig.people")) {
            assertThatThrownBy(() -> read(AGENCY, other, TOPIC)).isInstanceOf(TopicAuthorizationException.class);
        }
        assertThat(visible(AGENCY)).containsExactly(TOPIC);
    }

    @Test
    void and_does_not_stand_in_the_way_of_other_groups() {
        for (String group : List.of("feeds.mirrors", "kommig.feed." + OTHER)) {
            assertThatThrownBy(() -> read(AGENCY, TOPIC, group)).isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void and_writes_nothing() {
        assertThatThrownBy(() -> write(AGENCY, TOPIC)).hasCauseInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> create(AGENCY, "kommig.feed." + UUID.randomUUID()))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void services_read_and_do_not_write() throws Exception {
        broker.createAsOperator("kommig.applications");
        write("kommig-connect", "kommig.applications");
        assertThat(read("kommig-services", "kommig.applications", "feeds.entries"))
                .isNotEmpty();
        assertThatThrownBy(() -> write("kommig-services", "kommig.applications"))
                .hasCauseInstanceOf(AuthorizationException.class);
    }

    @Test
    void Connect_writes_and_creates_topics_for_mirrors_alone() {
        assertThatThrownBy(() -> create("kommig.other")).hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void who_is_not_named_sees_nothing_and_who_is_not_known_does_not_come_in() {
        assertThat(visible("somebody")).isEmpty();
        assertThatThrownBy(() -> write("stranger", TOPIC)).hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    private static void create(String topic) throws ExecutionException, InterruptedException {
        create("kommig-connect", topic);
    }

    private static void create(String name, String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(broker.as(name))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void write(String name, String topic) throws ExecutionException, InterruptedException {
        var settings = new HashMap<>(broker.as(name));
        settings.put("max.block.ms", "10000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "{}")).get();
        }
    }

    private static List<ConsumerRecord<String, String>> read(String name, String topic, String group) {
        var settings = new HashMap<>(broker.as(name));
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", "false");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            return await().pollInSameThread()
                    .atMost(SOON)
                    .until(
                            () -> {
                                List<ConsumerRecord<String, String>> records = new ArrayList<>();
                                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                                return records;
                            },
                            records -> !records.isEmpty());
        }
    }

    private static Set<String> visible(String name) {
        try (var admin = Admin.create(broker.as(name))) {
            return admin.listTopics().names().get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
