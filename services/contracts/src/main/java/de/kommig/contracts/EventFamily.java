package de.kommig.contracts;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All event types of one aggregate, and where they come from.
 *
 * <p>The CloudEvents type of a record follows from its name: {@code ReviewStarted} of the aggregate {@code application} is
 * {@code de.kommig.application.review-started.v1}; a record {@code SubmittedV2} would be {@code …submitted.v2}. Golden files
 * in the tests keep a renamed record from changing a type that has been written.
 *
 * @param <E> the sealed interface of the events
 */
public final class EventFamily<E> {

    private final Class<E> root;
    private final String aggregate;
    private final String source;
    private final Map<String, Class<? extends E>> recordOfType;
    private final Map<Class<?>, String> typeOfRecord;

    private EventFamily(Class<E> root, String aggregate, String source) {
        this.root = root;
        this.aggregate = aggregate;
        this.source = source;
        this.recordOfType = new LinkedHashMap<>();
        this.typeOfRecord = new LinkedHashMap<>();
        Arrays.stream(root.getPermittedSubclasses()).forEach(this::add);
    }

    /**
     * @param root sealed interface whose permitted subclasses are records
     * @param aggregate singular, as in stream ids: {@code application}
     * @param source {@code /<service>/<aggregates>}; its last segment names the topic
     */
    public static <E> EventFamily<E> of(Class<E> root, String aggregate, String source) {
        return new EventFamily<>(root, aggregate, source);
    }

    private void add(Class<?> permitted) {
        String type = typeName(permitted.getSimpleName());
        recordOfType.put(type, permitted.asSubclass(root));
        typeOfRecord.put(permitted, type);
    }

    private String typeName(String simpleName) {
        String fact = simpleName;
        String major = "1";
        int v = simpleName.lastIndexOf('V');
        if (v > 0 && simpleName.substring(v + 1).matches("\\d+")) {
            fact = simpleName.substring(0, v);
            major = simpleName.substring(v + 1);
        }
        String kebab = fact.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "de.kommig." + aggregate + "." + kebab + ".v" + major;
    }

    /** The sealed interface of the events. */
    public Class<E> root() {
        return root;
    }

    /** Singular name of the aggregate; a stream is {@code <aggregate>-<uuid>}. */
    public String aggregate() {
        return aggregate;
    }

    /** CloudEvents {@code source}, e.g. {@code /applications/applications}. */
    public String source() {
        return source;
    }

    /** The Kafka topic on which these events travel, e.g. {@code kommig.applications}. */
    public String topic() {
        return "kommig." + source.substring(source.lastIndexOf('/') + 1);
    }

    /** CloudEvents {@code type} of an event of this family. */
    public String typeOf(Object event) {
        String type = typeOfRecord.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass() + " is no " + aggregate + " event");
        }
        return type;
    }

    /** CloudEvents {@code dataschema} of a type. */
    public String schemaUrl(String type) {
        return "https://kommig.de/schemas/" + type + ".json";
    }

    /** The record behind a type; empty when a newer service writes a type that this one does not know yet. */
    public Optional<Class<? extends E>> recordOf(String type) {
        return Optional.ofNullable(recordOfType.get(type));
    }

    /** All types with their records, in the order of the source. */
    public Map<String, Class<? extends E>> types() {
        return Collections.unmodifiableMap(recordOfType);
    }

    @Override
    public String toString() {
        return source;
    }
}
