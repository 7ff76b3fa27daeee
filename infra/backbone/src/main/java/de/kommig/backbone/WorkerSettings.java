package de.kommig.backbone;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.runtime.WorkerConfig;
import org.apache.kafka.connect.runtime.distributed.DistributedConfig;

/**
 * The settings of a single Connect worker that keeps its offsets in a Kafka topic. Connect itself offers that only to
 * distributed workers, which need REST and a group; a standalone worker keeps a file, which is behind after kill -9.
 */
final class WorkerSettings extends WorkerConfig {

    static final String OFFSETS_TOPIC = "connect-offsets";

    private static final ConfigDef DEFINITION = baseConfigDef()
            .define(DistributedConfig.OFFSET_STORAGE_TOPIC_CONFIG, ConfigDef.Type.STRING, ConfigDef.Importance.HIGH, "")
            .define(
                    DistributedConfig.OFFSET_STORAGE_PARTITIONS_CONFIG,
                    ConfigDef.Type.INT,
                    1,
                    ConfigDef.Importance.LOW,
                    "")
            .define(
                    DistributedConfig.OFFSET_STORAGE_REPLICATION_FACTOR_CONFIG,
                    ConfigDef.Type.SHORT,
                    (short) 1,
                    ConfigDef.Importance.LOW,
                    "");

    WorkerSettings(Map<String, String> properties) {
        super(DEFINITION, properties);
    }

    @Override
    public String offsetsTopic() {
        return OFFSETS_TOPIC;
    }

    /** Everything but what is known only once the broker runs; enough to look for plugins meanwhile. */
    static Map<String, String> properties(String bootstrapServers, Map<String, String> values) {
        var settings = new HashMap<String, String>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
        settings.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
        settings.put("plugin.discovery", "service_load");
        settings.put("offset.storage.topic", OFFSETS_TOPIC);
        // What was sent since the last flush is sent again after kill -9; consumers are idempotent, but why much.
        settings.put("offset.flush.interval.ms", "2000");
        // For the connector that says so alone: a mirror's topic comes with its first record.
        settings.put("topic.creation.enable", "true");
        settings.put("task.shutdown.graceful.timeout.ms", "3000");
        // What production's workers read from their environment, under the same name.
        settings.put("config.providers", "env");
        settings.put("config.providers.env.class", GivenValues.class.getName());
        values.forEach((name, value) -> settings.put("config.providers.env.param." + name, value));
        return settings;
    }
}
