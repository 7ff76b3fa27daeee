package de.kommig.backbone;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a backbone needs to know before it starts.
 *
 * @param dataFolder where broker and database keep their files, in {@code kafka/} and {@code mongodb/}; created if missing
 * @param kafkaPort the broker's port on 127.0.0.1, 0 for any free one
 * @param mongoPort the embedded database's port on 127.0.0.1, 0 for any free one; without effect when a database is given
 * @param mongoUri connection string of a replica set to use in place of the embedded database, or null
 * @param partitions how many partitions a topic gets when it is created
 */
public record BackboneOptions(
        Path dataFolder,
        int kafkaPort,
        int mongoPort,
        @Nullable String mongoUri,
        int partitions) {

    /** The environment variable that names an external replica set, for every run and every test. */
    public static final String MONGODB_URI = "MONGODB_URI";

    public BackboneOptions {
        if (partitions < 1) {
            throw new IllegalArgumentException("A topic needs at least one partition, not " + partitions);
        }
    }

    /** Any free ports, one partition, and the database that {@value #MONGODB_URI} names, else the embedded one. */
    public static BackboneOptions in(Path dataFolder) {
        var uri = System.getenv(MONGODB_URI);
        return new BackboneOptions(dataFolder, 0, 0, uri == null || uri.isBlank() ? null : uri, 1);
    }

    public BackboneOptions withPorts(int kafka, int mongo) {
        return new BackboneOptions(dataFolder, kafka, mongo, mongoUri, partitions);
    }

    public BackboneOptions withPartitions(int count) {
        return new BackboneOptions(dataFolder, kafkaPort, mongoPort, mongoUri, count);
    }

    public BackboneOptions withMongoUri(@Nullable String uri) {
        return new BackboneOptions(dataFolder, kafkaPort, mongoPort, uri, partitions);
    }
}
