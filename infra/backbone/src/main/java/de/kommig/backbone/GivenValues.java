package de.kommig.backbone;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.ConfigData;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.provider.ConfigProvider;

/**
 * Stands where production has Kafka's {@code EnvVarConfigProvider}: resolves {@code ${env:MONGODB_URI}} from values
 * that the backbone knows, because a JVM cannot set its own environment.
 */
public final class GivenValues implements ConfigProvider {

    private Map<String, String> values = Map.of();

    @Override
    public void configure(Map<String, ?> configs) {
        values = configs.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    @Override
    public ConfigData get(String path) {
        return new ConfigData(values);
    }

    @Override
    public ConfigData get(String path, Set<String> keys) {
        return new ConfigData(keys.stream().collect(Collectors.toMap(key -> key, this::value)));
    }

    private String value(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new ConfigException("A connector asks for ${env:" + key + "}, which is not set");
        }
        return value;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
