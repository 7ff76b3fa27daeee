package de.kommig.contracts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.kommig.contracts.EventFamilies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps {@code docs/api/asyncapi.json} equal to what is published. To write it anew:
 * {@code ./mvnw -pl services/contracts test -Dtest=AsyncApiDocumentTest -Dkommig.asyncapi.write=true}.
 */
class AsyncApiDocumentTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    /** From the AsyncAPI initiative's {@code @asyncapi/specs} 6.11.1, Apache-2.0. */
    private static final String OFFICIAL = "documents/asyncapi-3.0.0.schema.json";

    private final ObjectNode document = AsyncApi.document();

    @Test
    void the_document_is_what_is_published() throws IOException {
        Path file = Project.documents().resolve("asyncapi.json");
        String now = JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("kommig.asyncapi.write")) {
            Files.writeString(file, now);
        }
        assertThat(Project.text(file).lines())
                .as("docs/api/asyncapi.json; write it anew with -Dkommig.asyncapi.write=true")
                .containsExactlyElementsOf(now.lines().toList());
    }

    @Test
    void it_is_what_AsyncAPI_calls_a_document() {
        assertThat(official().validate(document.toString(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void what_AsyncAPI_would_not_call_a_document_is_noticed() {
        ((ObjectNode) document.at("/operations/publish-application")).put("action", "shout");
        assertThat(official().validate(document.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void every_type_and_every_topic_is_in_it_and_nothing_else() {
        List<String> types = EventFamilies.all().stream()
                .flatMap(family -> family.types().keySet().stream())
                .toList();
        assertThat(document.at("/components/messages").propertyNames())
                .containsAll(types)
                .containsExactlyInAnyOrderElementsOf(more(
                        types,
                        "person",
                        "subject",
                        "heartbeat",
                        "feedEvent",
                        "mirroredEvent",
                        "webhookEvent",
                        "webhookChallenge",
                        "webhookChallengeAnswer",
                        "webhookTest"));
        List<String> addresses = new ArrayList<>();
        document.get("channels").forEach(channel -> addresses.addAll(topics(channel)));
        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(Project.topics().keySet());
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void an_example_fits_what_is_said_of_it() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        document.at("/components/messages")
                .forEachEntry((name, message) -> message.path("examples").forEach(example -> {
                    ObjectNode schema = JSON.createObjectNode();
                    schema.set("$ref", message.at("/payload/$ref"));
                    schema.set("components", document.get("components"));
                    assertThat(registry.getSchema(schema.toString(), InputFormat.JSON)
                                    .validate(example.get("payload").toString(), InputFormat.JSON))
                            .as(name)
                            .isEmpty();
                }));
    }

    private static Schema official() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Project.resource(OFFICIAL), InputFormat.JSON);
    }

    /** The topics that a channel stands for; none when it is no topic, or one that only comes when a funder wants it. */
    private static List<String> topics(JsonNode channel) {
        String address = channel.path("address").asString("");
        if (!address.startsWith("kommig.") || address.contains("{feed}")) {
            return List.of();
        }
        JsonNode connectors = channel.at("/parameters/connector/enum");
        return connectors.isMissingNode()
                ? List.of(address)
                : connectors
                        .valueStream()
                        .map(connector -> address.replace("{connector}", connector.asString()))
                        .toList();
    }

    private static List<String> more(List<String> some, String... others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(others));
        return all;
    }
}
