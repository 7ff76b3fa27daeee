package de.kommig.feeds.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.kommig.contracts.Parties;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.json.KommigJson;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.Histories;
import de.kommig.feeds.catalogue.EventSchemas;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.feeds.entry.Stage;
import de.kommig.testing.AwardHappenings;
import de.kommig.testing.Happenings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FeedEntrySchemaTest {

    /** The issue's own limit; what is thin stays far below. */
    private static final int MOST_BYTES = 20_000;

    private static final JsonMapper JSON = KommigJson.builder().build();
    private static final String TEXT =
            new EventSchemas().of("de.kommig.feed-entry.v1").orElseThrow();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private final long seed = System.nanoTime();
    private final UUID funder = UUID.randomUUID();

    @Test
    void every_entry_fits_its_schema_is_small_and_says_nothing_that_the_schema_does_not_name() {
        List<JsonNode> entries = entries();
        assertThat(entries).as("seed %d", seed).hasSizeGreaterThan(100).allSatisfy(event -> {
            assertThat(SCHEMA.validate(event.get("data").toString(), InputFormat.JSON))
                    .as("%s, seed %d", event, seed)
                    .isEmpty();
            assertThat(event.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
            assertThat(JSON.readTree(TEXT).get("properties").propertyNames())
                    .containsAll(event.get("data").propertyNames());
        });
    }

    @Test
    void what_does_not_fit_is_noticed() {
        ObjectNode data = (ObjectNode) entries().getFirst().get("data");
        for (String field : List.of("application", "call", "organisation", "state", "link")) {
            ObjectNode without = data.deepCopy();
            without.remove(field);
            assertThat(SCHEMA.validate(without.toString(), InputFormat.JSON))
                    .as(field)
                    .isNotEmpty();
        }
    }

    @Test
    void the_schema_names_every_state() {
        List<String> named = JSON.readTree(TEXT)
                .at("/properties/state/examples")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(named)
                .containsExactlyElementsOf(Stream.of(Stage.values())
                        .map(stage -> JSON.convertValue(stage, String.class))
                        .toList());
    }

    @Test
    void the_schema_is_where_entries_say_it_is() {
        assertThat(JSON.readTree(TEXT).get("$id").asString()).isEqualTo(EntryText.SCHEMA);
    }

    private List<JsonNode> entries() {
        List<Object> happened = new ArrayList<>(new Histories(seed).interleaved(List.of(funder), 12));
        happened.addAll(
                AwardHappenings.all(new Parties(UUID.randomUUID(), UUID.randomUUID(), funder, UUID.randomUUID())));
        Map<UUID, Case> cases = new HashMap<>();
        List<JsonNode> entries = new ArrayList<>();
        for (Object event : happened) {
            ReceivedEvent received = Happenings.received(event, entries.size() + 1L);
            UUID application = Parties.of(event).orElseThrow().application();
            Case known =
                    cases.merge(application, Case.UNKNOWN.after(received), (before, one) -> before.after(received));
            FeedRules.entry(received, known)
                    .ifPresent(entry -> entries.add(JSON.readTree(new EntryText(
                                    funder,
                                    entries.size() + 1L,
                                    entry.eventId(),
                                    entry.type(),
                                    entry.time(),
                                    entry.application(),
                                    EventJson.write(EntryData.of(entry)))
                            .cloudEvent("https://kommig.example"))));
        }
        return entries;
    }
}
