package de.kommig.backbone;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** Asks the broker whether it is there, over the network, as any client would. */
final class BrokerProbe implements AutoCloseable {

    private static final int TIMEOUT_MS = 2_000;

    private final Admin admin;

    BrokerProbe(String bootstrapServers) {
        this.admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers,
                "request.timeout.ms", String.valueOf(TIMEOUT_MS),
                "default.api.timeout.ms", String.valueOf(TIMEOUT_MS)));
    }

    boolean up() {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
