package de.kommig.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {

    @Test
    void a_backbone_that_has_started_is_up_with_all_connectors_running() {
        var health = RunningBackbone.backbone().health();

        assertThat(health.broker()).isTrue();
        assertThat(health.database()).isTrue();
        assertThat(health.connectors())
                .extracting(ConnectorHealth::name, ConnectorHealth::state, ConnectorHealth::restarts)
                .containsExactly(
                        tuple("kommig-events", "RUNNING", 0),
                        tuple("kommig-people", "RUNNING", 0),
                        tuple("kommig-subjects", "RUNNING", 0),
                        tuple("kommig-mirrors", "RUNNING", 0));
        assertThat(health.up()).isTrue();
    }

    @Test
    void an_event_that_lacks_a_field_fails_the_task_which_shows_and_is_restarted(@TempDir Path folder) {
        try (var backbone = Backbone.start(BackboneOptions.in(folder).withMongoUri(null));
                var mongo = MongoClients.create(backbone.mongoUri())) {
            var incomplete = StoredEvent.of(StoredEvent.newStream(), 1, "{}");
            incomplete.remove("chainhash");
            mongo.getDatabase("applications").getCollection("events").insertOne(incomplete);

            var failed = await().atMost(Duration.ofSeconds(20))
                    .until(() -> events(backbone), health -> health.tasks().contains("FAILED"));
            assertThat(failed.up()).isFalse();
            assertThat(failed.lastError()).contains("chainhash");
            assertThat(backbone.health().up()).isFalse();
            assertThat(backbone.health().connector("kommig-people").up())
                    .as("the other one")
                    .isTrue();

            var restarted = await().atMost(Duration.ofSeconds(30))
                    .until(() -> events(backbone), health -> health.restarts() >= 2);
            assertThat(restarted.up()).as("between two failures").isFalse();
        }
    }

    @Test
    void an_event_for_a_topic_that_nobody_knows_fails_the_task_and_does_not_block_it_unseen(@TempDir Path folder) {
        try (var backbone = Backbone.start(BackboneOptions.in(folder).withMongoUri(null));
                var mongo = MongoClients.create(backbone.mongoUri())) {
            var lost = StoredEvent.of(StoredEvent.newStream(), 1, "{}").append("source", "/applications/nobodys");
            mongo.getDatabase("applications").getCollection("events").insertOne(lost);

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> events(backbone).tasks().contains("FAILED"));
        }
    }

    private static ConnectorHealth events(Backbone backbone) {
        return backbone.health().connector("kommig-events");
    }
}
