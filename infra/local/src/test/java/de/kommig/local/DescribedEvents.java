package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.kommig.local.identity.PlatformDescription;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds what travels against the AsyncAPI document that the platform itself hands out. */
final class DescribedEvents {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private final Map<String, Schema> schemas = new HashMap<>();
    private final JsonNode document;

    private DescribedEvents(JsonNode document) {
        this.document = document;
    }

    /** As the running platform has them described. */
    static DescribedEvents of(PlatformDescription platform, PlatformHttp http) {
        var url = Objects.requireNonNull(platform.services().get("feeds")).resolve("/catalogue/asyncapi.json");
        return new DescribedEvents(PlatformHttp.json(http.get(url)));
    }

    /**
     * Reads all topics from their beginnings.
     *
     * @return the types of events that were there
     * @throws AssertionError when a topic or a record is not as it is described
     */
    static Set<String> seenOn(PlatformDescription platform, PlatformHttp http) {
        var described = of(platform, http);
        var topics = new AllTopics(platform.kafka());
        var names = topics.names();
        assertThat(names).as("topics").containsAll(described.topics()).allSatisfy(described::channelOf);
        var types = new TreeSet<String>();
        topics.read(record -> described.check(record).ifPresent(types::add));
        return types;
    }

    /** Addresses of the topics that are always there. */
    private Set<String> topics() {
        return document.get("channels")
                .valueStream()
                .flatMap(DescribedEvents::addresses)
                .filter(address -> address.startsWith("kommig.") && !address.contains("{"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> addresses(JsonNode channel) {
        String address = channel.path("address").asString("");
        return address.contains("{connector}")
                ? channel.at("/parameters/connector/enum")
                        .valueStream()
                        .map(name -> address.replace("{connector}", name.asString()))
                : Stream.of(address);
    }

    /** The channel whose address a topic has; the one without placeholders before one with. */
    private JsonNode channelOf(String topic) {
        return document.get("channels")
                .valueStream()
                .filter(channel -> topic.matches(
                        channel.path("address").asString("").replace(".", "\\.").replaceAll("\\{[^}]+}", "[^.]+")))
                .min(Comparator.comparing(
                        channel -> channel.get("address").asString().contains("{")))
                .orElseThrow(() -> new AssertionError("the topic " + topic + " is not described"));
    }

    private Optional<String> check(ConsumerRecord<String, String> record) {
        var messages = channelOf(record.topic()).get("messages");
        var type = header(record, "ce_type");
        // On an event topic there is a message for each type, on all others there is one message.
        var id = type != null && messages.size() > 1
                ? type
                : messages.propertyNames().iterator().next();
        assertThat(messages.has(id))
                .as("%s on %s is described", id, record.topic())
                .isTrue();
        var message = document.at("/components/messages").get(id);
        if (type == null) {
            // State: a record without a value ends it. Heartbeats are no JSON.
            if (record.value() != null
                    && !message.path("contentType").asString("").equals("text/plain")) {
                fits(message.get("payload"), record.value(), record);
            }
            return Optional.empty();
        }
        fits(message.get("payload"), record.value(), record);
        ObjectNode headers = JSON.createObjectNode();
        for (Header header : record.headers()) {
            headers.put(header.key(), text(header));
        }
        fits(message.get("headers"), headers.toString(), record);
        assertThat(headers.propertyNames())
                .as("headers of %s are described", record)
                .isSubsetOf(document.at("/components/schemas/eventHeaders/properties")
                        .propertyNames());
        assertThat(record.key())
                .as("key")
                .matches(message.at("/bindings/kafka/key/pattern").asString());
        return Optional.of(type);
    }

    /** An event in a feed, by whichever way it came. */
    void checkInFeed(String event) {
        fits(document.at("/components/messages/feedEvent/payload"), event, event);
    }

    private void fits(JsonNode schema, String json, Object what) {
        assertThat(schemas.computeIfAbsent(schema.toString(), text -> schema(schema))
                        .validate(json, InputFormat.JSON))
                .as("%s", what)
                .isEmpty();
    }

    /** References lead into the document's components. */
    private Schema schema(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.putObject("components").set("schemas", document.at("/components/schemas"));
        return registry.getSchema(whole.toString(), InputFormat.JSON);
    }

    private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : text(header);
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
