package de.kommig.backbone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Kafka, Connect, Debezium and the MongoDB driver tell thousands of lines at INFO. Where Logback is in use and the
 * application has said nothing about them, they only warn.
 */
final class QuietLogging {

    private static final List<String> TALKATIVE = List.of(
            "org.apache.kafka",
            "kafka",
            "state.change.logger",
            "io.debezium",
            "org.mongodb",
            "io.netty",
            "org.reflections");

    /** What these warn of at every start and stop is how a single node starts and stops. */
    private static final List<String> CRYING_WOLF = List.of(
            "org.apache.kafka.controller.QuorumController",
            "org.apache.kafka.clients.NetworkClient",
            "org.apache.kafka.common.utils.AppInfoParser",
            "kafka.server.DefaultAutoTopicCreationManager",
            "io.debezium.snapshot.SnapshotLockProvider",
            "io.debezium.connector.mongodb.MongoDbSchema");

    private QuietLogging() {}

    static void apply() {
        if (!logbackIsThere() || !(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        TALKATIVE.forEach(name -> setUnlessSaid(context, name, Level.WARN));
        CRYING_WOLF.forEach(name -> setUnlessSaid(context, name, Level.ERROR));
    }

    private static void setUnlessSaid(LoggerContext context, String name, Level level) {
        var logger = context.getLogger(name);
        if (logger.getLevel() == null) {
            logger.setLevel(level);
        }
    }

    private static boolean logbackIsThere() {
        try {
            Class.forName("ch.qos.logback.classic.LoggerContext", false, QuietLogging.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
