package de.kommig.testing.searching;

import de.kommig.testing.RunningService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.springframework.core.env.Environment;

/**
 * Has the broker compact a topic within a second or two, where it would take a day, until this is closed. What is to be compacted must lie
 * behind what is written last: write something more, more than once.
 */
public final class SoonCompacted implements AutoCloseable {

    private static final Map<String, String> OF_THE_TOPIC =
            Map.of("segment.ms", "100", "min.cleanable.dirty.ratio", "0.01", "max.compaction.lag.ms", "100");
    private static final Map<String, String> OF_THE_BROKER = Map.of("log.cleaner.backoff.ms", "200");

    private final Admin admin;
    private final Map<ConfigResource, List<AlterConfigOp>> before = new HashMap<>();

    private SoonCompacted(Admin admin) {
        this.admin = admin;
    }

    /** Returns once the broker knows; tombstones stay as long as they would. */
    public static SoonCompacted topic(RunningService service, String name) {
        String servers = service.bean(Environment.class).getRequiredProperty("spring.kafka.bootstrap-servers");
        SoonCompacted compacted = new SoonCompacted(Admin.create(Map.of("bootstrap.servers", servers)));
        compacted.set(new ConfigResource(ConfigResource.Type.TOPIC, name), OF_THE_TOPIC);
        compacted.set(compacted.broker(), OF_THE_BROKER);
        return compacted;
    }

    private ConfigResource broker() {
        String id = await(admin.describeCluster().nodes()).iterator().next().idString();
        return new ConfigResource(ConfigResource.Type.BROKER, id);
    }

    private void set(ConfigResource resource, Map<String, String> settings) {
        Config now = await(admin.describeConfigs(List.of(resource)).all())
                .values()
                .iterator()
                .next();
        List<AlterConfigOp> change = new ArrayList<>();
        List<AlterConfigOp> back = new ArrayList<>();
        settings.forEach((name, value) -> {
            change.add(new AlterConfigOp(new ConfigEntry(name, value), OpType.SET));
            ConfigEntry entry = now.get(name);
            OpType restoring = entry.source().name().startsWith("DYNAMIC") ? OpType.SET : OpType.DELETE;
            back.add(new AlterConfigOp(new ConfigEntry(name, entry.value()), restoring));
        });
        before.put(resource, back);
        await(admin.incrementalAlterConfigs(Map.of(resource, change)).all());
    }

    @Override
    public void close() {
        try (admin) {
            await(admin.incrementalAlterConfigs(Map.copyOf(before)).all());
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refuses", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
