package de.kommig.backbone;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Kafka node, broker and controller in one, on 127.0.0.1. Its log folder survives restarts and kill -9. */
final class KafkaBroker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KafkaBroker.class);

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private KafkaBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /** Formats the folder if it is new, and returns once the broker serves clients (a few seconds). */
    static KafkaBroker start(Path folder, int port) {
        return start(new BrokerSettings(folder, port, FreePort.any(), Map.of()));
    }

    /** The same with settings of one's own. */
    static KafkaBroker start(BrokerSettings settings) {
        keepFatalErrorsFromEndingTheJvm();
        Path folder = settings.folder();
        int port = settings.port();
        try {
            format(settings);
        } catch (Exception e) {
            throw new BackboneException("Kafka's log folder " + folder + " cannot be prepared: " + e.getMessage(), e);
        }
        var server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw new BackboneException("Kafka does not start on port " + port + ": " + e.getMessage(), e);
        }
        return new KafkaBroker(server, "127.0.0.1:" + port);
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(BrokerSettings settings) throws Exception {
        var folder = settings.folder();
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerSettings.NODE)
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                // A kill during the first start leaves the folder half formatted.
                .setIgnoreFormatted(true)
                .run();
    }

    /** Kafka's fault handlers call System.exit and Runtime.halt: in a shared JVM that would take the database along. */
    private static void keepFatalErrorsFromEndingTheJvm() {
        Exit.setExitProcedure((status, message) -> {
            throw new BackboneException("Kafka wanted to end the process (" + status + "): " + message, null);
        });
        Exit.setHaltProcedure((status, message) -> {
            log.error("Kafka wanted to halt the process ({}): {}", status, message);
            throw new BackboneException("Kafka wanted to halt the process (" + status + "): " + message, null);
        });
    }
}
