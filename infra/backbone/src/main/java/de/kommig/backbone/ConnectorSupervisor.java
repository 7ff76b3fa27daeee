package de.kommig.backbone;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches the connectors, restarts what failed, and tells how they are. Connect itself leaves a failed task dead. */
final class ConnectorSupervisor implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ConnectorSupervisor.class);
    private static final long LOOK_EVERY_MS = 200;

    private final ConnectWorker worker;
    private final List<WatchedConnector> connectors;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("kommig-connector-watch").factory());

    private ConnectorSupervisor(ConnectWorker worker, List<String> names) {
        this.worker = worker;
        this.connectors = names.stream().map(WatchedConnector::new).toList();
    }

    /** Runs the connectors on the worker, and watches them from then on. */
    static ConnectorSupervisor running(ConnectWorker worker, List<Definitions.Connector> definitions) {
        worker.run(definitions);
        var names = definitions.stream().map(Definitions.Connector::name).toList();
        var supervisor = new ConnectorSupervisor(worker, names);
        supervisor.watch.scheduleWithFixedDelay(supervisor::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        return supervisor;
    }

    List<ConnectorHealth> health() {
        return connectors.stream()
                .map(connector -> connector.health(worker.status(connector.name())))
                .toList();
    }

    private void look() {
        for (var connector : connectors) {
            try {
                if (connector.restartIsDue(worker.status(connector.name()), Instant.now())) {
                    log.warn("Restarting connector {}: {}", connector.name(), connector.lastError());
                    worker.restartFailed(connector.name());
                }
            } catch (RuntimeException e) {
                // An exception would end the schedule, and with it all restarts.
                log.error("Connector {} could not be watched", connector.name(), e);
            }
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
