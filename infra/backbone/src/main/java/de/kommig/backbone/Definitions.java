package de.kommig.backbone;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of {@code infra/connect}, the same that production deploys. */
final class Definitions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Definitions() {}

    /** A connector as Kafka Connect's REST interface takes it. */
    record Connector(String name, Map<String, String> config) {}

    /** A topic; {@code partitions} only where the number must not follow the deployment. */
    record Topic(String name, @Nullable Integer partitions, Map<String, String> config) {}

    /** Who may do what, in production. In the names {@code {feed}} stands for the feed that somebody may read. */
    record Acl(String principal, List<Grant> grants) {}

    /** What is granted on a topic, or on a group. */
    record Grant(@Nullable String topic, @Nullable String group, String pattern, List<String> operations) {}

    static List<Connector> connectors() {
        return List.of(
                read("events.json", new TypeReference<Connector>() {}),
                read("people.json", new TypeReference<Connector>() {}),
                read("subjects.json", new TypeReference<Connector>() {}),
                read("mirrors.json", new TypeReference<Connector>() {}));
    }

    /** The collections that the connectors watch, as {@code <database>.<collection>}. */
    static Set<String> capturedCollections() {
        return captured(connectors().stream());
    }

    /** All collections that somebody watches: the connectors, and the service of feeds, which wakes those who follow one. */
    static Set<String> watchedCollections() {
        return Stream.concat(capturedCollections().stream(), Stream.of("feeds.entries"))
                .collect(toUnmodifiableSet());
    }

    /** Those of which the connectors publish each document's state, to a compacted topic: nobody needs what a document was before. */
    static Set<String> stateCollections() {
        return captured(connectors().stream()
                .filter(connector -> connector
                        .config()
                        .getOrDefault("transforms.state.type", "")
                        .endsWith("State")));
    }

    private static Set<String> captured(Stream<Connector> connectors) {
        return connectors
                .map(connector -> connector.config().getOrDefault("collection.include.list", ""))
                .flatMap(names -> Stream.of(names.split(",")))
                .collect(toUnmodifiableSet());
    }

    static List<Topic> topics() {
        return read("topics.json", new TypeReference<>() {});
    }

    static List<Acl> acls() {
        return read("acls.json", new TypeReference<>() {});
    }

    private static <T> T read(String file, TypeReference<T> type) {
        var path = "/de/kommig/connect/" + file;
        try (var in = Objects.requireNonNull(Definitions.class.getResourceAsStream(path), path)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
