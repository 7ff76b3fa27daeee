package de.kommig.backbone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.connect.connector.policy.AllConnectorClientConfigOverridePolicy;
import org.apache.kafka.connect.errors.NotFoundException;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.runtime.Herder;
import org.apache.kafka.connect.runtime.RestartRequest;
import org.apache.kafka.connect.runtime.Worker;
import org.apache.kafka.connect.runtime.isolation.Plugins;
import org.apache.kafka.connect.runtime.rest.entities.ConnectorInfo;
import org.apache.kafka.connect.runtime.rest.entities.ConnectorStateInfo;
import org.apache.kafka.connect.runtime.standalone.StandaloneHerder;
import org.apache.kafka.connect.storage.KafkaOffsetBackingStore;
import org.apache.kafka.connect.util.FutureCallback;
import org.apache.kafka.connect.util.SharedTopicAdmin;
import org.jspecify.annotations.Nullable;

/** A Kafka Connect worker without its REST server, which would bring a second web server into the JVM. */
final class ConnectWorker implements AutoCloseable {

    private static final String CLIENT = "kommig-connect-";
    private static final long CREATION_SECONDS = 60;

    private final StandaloneHerder herder;
    private final SharedTopicAdmin admin;

    private ConnectWorker(StandaloneHerder herder, SharedTopicAdmin admin) {
        this.herder = herder;
        this.admin = admin;
    }

    /** Looks for connectors and transformations on the class path; takes a second and needs no broker. */
    static Plugins plugins(Map<String, String> settings) {
        return new Plugins(settings);
    }

    static ConnectWorker start(Plugins plugins, Map<String, String> settings) {
        var config = new WorkerSettings(settings);
        var policy = new AllConnectorClientConfigOverridePolicy();
        policy.configure(config.originals());
        var admin = new SharedTopicAdmin(
                Map.of("bootstrap.servers", config.bootstrapServers(), "client.id", CLIENT + "admin"));
        var keys = new JsonConverter();
        keys.configure(Map.of("schemas.enable", "false"), true);
        var offsets = new KafkaOffsetBackingStore(admin, () -> CLIENT, keys);
        offsets.configure(config);
        var worker = new Worker("kommig", Time.SYSTEM, plugins, config, offsets, policy);
        var herder = new StandaloneHerder(worker, config.kafkaClusterId(), policy);
        herder.start();
        return new ConnectWorker(herder, admin);
    }

    /** Starts the connectors, all at once. */
    void run(List<Definitions.Connector> connectors) {
        var starting = connectors.stream().map(this::begin).toList();
        starting.forEach(ConnectWorker::await);
    }

    private FutureCallback<Herder.Created<ConnectorInfo>> begin(Definitions.Connector connector) {
        var created = new FutureCallback<Herder.Created<ConnectorInfo>>();
        var config = new HashMap<>(connector.config());
        config.put("name", connector.name());
        // Debezium registers JMX names for the whole JVM; a second backbone's task would wait a minute for the first's.
        config.put("custom.metric.tags", "backbone=" + Integer.toHexString(System.identityHashCode(this)));
        herder.putConnectorConfig(connector.name(), config, true, created);
        return created;
    }

    private static void await(FutureCallback<?> created) {
        try {
            created.get(CREATION_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new BackboneException("A connector cannot be started: " + e.getMessage(), e);
        } catch (TimeoutException e) {
            throw new BackboneException("A connector did not start within " + CREATION_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackboneException("Interrupted while starting the connectors", e);
        }
    }

    /** The connector's state and that of its tasks, or null while it is unknown. */
    @Nullable
    ConnectorStateInfo status(String connector) {
        try {
            return herder.connectorStatus(connector);
        } catch (NotFoundException e) {
            return null;
        }
    }

    void restartFailed(String connector) {
        herder.restartConnectorAndTasks(new RestartRequest(connector, true, true), (error, state) -> {});
    }

    @Override
    public void close() {
        herder.stop();
        admin.close();
    }
}
