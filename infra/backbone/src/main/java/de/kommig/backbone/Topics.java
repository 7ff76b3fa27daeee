package de.kommig.backbone;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing; all but those of mirrors, which Connect creates. */
final class Topics {

    private Topics() {}

    static void createMissing(String bootstrapServers, int partitions) {
        var wanted = Definitions.topics().stream()
                .map(topic -> new NewTopic(
                                topic.name(),
                                Optional.of(topic.partitions() == null ? partitions : topic.partitions()),
                                Optional.of((short) 1))
                        .configs(topic.config()))
                .toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (var creation : admin.createTopics(wanted).values().values()) {
                ignoreExisting(creation::get);
            }
        } catch (ExecutionException e) {
            throw new BackboneException("Kafka's topics cannot be created: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackboneException("Interrupted while creating Kafka's topics", e);
        }
    }

    private interface Creation {
        void get() throws ExecutionException, InterruptedException;
    }

    private static void ignoreExisting(Creation creation) throws ExecutionException, InterruptedException {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
