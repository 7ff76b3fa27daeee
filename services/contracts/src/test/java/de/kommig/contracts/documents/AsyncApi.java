package de.kommig.contracts.documents;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The AsyncAPI 3.0 document of the platform: what {@code documents/asyncapi-frame.json} says of feeds, webhooks and what is internal, and a channel, an
 * operation and messages for each family of events, as they are published.
 */
final class AsyncApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KAFKA_BINDING = "0.5.0";

    private final ObjectNode document = (ObjectNode) JSON.readTree(Project.resource("documents/asyncapi-frame.json"));
    private final HoistedSchemas schemas = new HoistedSchemas((ObjectNode) document.at("/components/schemas"));
    private final Map<String, JsonNode> topics = Project.topics();

    private AsyncApi() {}

    /** The whole document. */
    static ObjectNode document() {
        AsyncApi made = new AsyncApi();
        EventFamilies.all().forEach(made::add);
        made.schemas.add(
                "de.kommig.feed-entry.v1",
                JSON.readTree(Project.resource("feed-schemas/de.kommig.feed-entry.v1.json")));
        made.document.get("channels").forEachEntry((name, channel) -> made.bind((ObjectNode) channel));
        return made.document;
    }

    private void add(EventFamily<?> family) {
        String topic = family.topic();
        ObjectNode channel = ((ObjectNode) document.get("channels")).putObject(topic);
        channel.put("address", topic).put("title", "Events of the aggregate " + family.aggregate());
        channel.putArray("servers").addObject().put("$ref", "#/servers/kafka");
        ObjectNode messages = channel.putObject("messages");
        family.types().keySet().forEach(type -> {
            messages.putObject(type).put("$ref", "#/components/messages/" + type);
            add(type, family);
        });
        ObjectNode operation = ((ObjectNode) document.get("operations")).putObject("publish-" + family.aggregate());
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + topic);
        operation.put("title", "Publish what happens to the aggregate " + family.aggregate());
        operation.putArray("tags").addObject().put("name", "topics");
    }

    private void add(String type, EventFamily<?> family) {
        JsonNode schema = JSON.readTree(Project.resource("schemas/" + type + ".json"));
        schemas.add(type, schema);
        ObjectNode message = ((ObjectNode) document.at("/components/messages")).putObject(type);
        message.put("name", type).put("title", type);
        message.set("summary", schema.get("description"));
        message.put("contentType", "application/json");
        headers(message.putObject("headers"), type, family);
        message.putObject("payload").put("$ref", "#/components/schemas/" + type);
        ObjectNode key = message.putObject("bindings").putObject("kafka");
        key.putObject("key")
                .put("type", "string")
                .put("pattern", "^" + family.aggregate() + "-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
        key.put("bindingVersion", KAFKA_BINDING);
        message.putArray("examples")
                .addObject()
                .set("payload", JSON.readTree(Project.resource("golden/" + type + ".json")));
    }

    private static void headers(ObjectNode headers, String type, EventFamily<?> family) {
        headers.put("type", "object");
        var parts = headers.putArray("allOf");
        parts.addObject().put("$ref", "#/components/schemas/eventHeaders");
        ObjectNode own = parts.addObject().putObject("properties");
        own.putObject("ce_type").put("const", type);
        own.putObject("ce_source").put("const", family.source());
        own.putObject("ce_dataschema").put("const", family.schemaUrl(type));
    }

    /** How the topic is set up, as {@code infra/connect/topics.json} has it. */
    private void bind(ObjectNode channel) {
        JsonNode topic = topics.get(channel.path("address").asString(""));
        if (topic == null) {
            return;
        }
        ObjectNode binding = channel.putObject("bindings").putObject("kafka");
        binding.put("topic", topic.get("name").asString());
        ObjectNode settings = binding.putObject("topicConfiguration");
        topic.get("config").forEachEntry((name, value) -> {
            if (name.equals("cleanup.policy")) {
                settings.putArray(name).add(value.asString());
            } else if (name.startsWith("retention.") || name.startsWith("delete.")) {
                settings.put(name, Long.parseLong(value.asString()));
            }
        });
        binding.put("bindingVersion", KAFKA_BINDING);
    }
}
