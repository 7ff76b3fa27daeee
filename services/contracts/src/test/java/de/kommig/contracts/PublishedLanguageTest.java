package de.kommig.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.json.MalformedEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was once published stays readable. The golden files are the memory: they are added to and never changed, so a record that is
 * renamed, or loses or retypes a field, no longer matches its file.
 */
class PublishedLanguageTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<PublishedType> types() {
        return PublishedType.all();
    }

    static Stream<GoldenFile> goldenFiles() {
        return GoldenFile.all();
    }

    @Test
    void every_type_has_a_schema_and_a_golden_file_and_there_are_no_others() {
        List<String> types =
                PublishedType.all().map(PublishedType::type).sorted().toList();

        assertThat(types).hasSize(123).doesNotHaveDuplicates();
        assertThat(PublishedType.filesIn("schemas")).isEqualTo(types);
        assertThat(PublishedType.filesIn("golden"))
                .containsAll(types)
                .containsExactlyInAnyOrderElementsOf(
                        GoldenFile.all().map(GoldenFile::name).toList());
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void a_golden_file_is_read_and_written_back_as_it_was(GoldenFile file) {
        Object event = EventJson.read(file.text(), file.type().record());

        assertThat(JSON.readTree(EventJson.write(event))).isEqualTo(JSON.readTree(file.text()));
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void a_golden_file_fits_its_schema(GoldenFile file) {
        assertThat(schema(file.type()).validate(file.text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_golden_file_shows_every_field_of_the_record(PublishedType type) {
        assertThat(JSON.readTree(type.golden()).propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.record().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void record_and_schema_require_the_same_fields(PublishedType type) {
        for (RecordComponent field : type.record().getRecordComponents()) {
            ObjectNode without = (ObjectNode) JSON.readTree(type.golden());
            without.remove(field.getName());
            boolean fitsSchema =
                    schema(type).validate(without.toString(), InputFormat.JSON).isEmpty();

            assertThat(fitsSchema)
                    .as("schema without %s", field.getName())
                    .isEqualTo(isReadable(without, type))
                    .isEqualTo(field.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void record_and_schema_require_the_same_fields_inside_of_fields_too(GoldenFile file) {
        fieldsIn(JSON.readTree(file.text()), "").forEach(pointer -> {
            ObjectNode without = (ObjectNode) JSON.readTree(file.text());
            ((ObjectNode) without.at(pointer.head())).remove(pointer.last().getMatchingProperty());
            boolean fitsSchema = schema(file.type())
                    .validate(without.toString(), InputFormat.JSON)
                    .isEmpty();

            assertThat(fitsSchema).as("schema without %s", pointer).isEqualTo(isReadable(without, file.type()));
        });
    }

    private static Stream<JsonPointer> fieldsIn(JsonNode json, String at) {
        Stream<String> below = json.isArray()
                ? IntStream.range(0, json.size()).mapToObj(i -> at + "/" + i)
                : json.propertyNames().stream().map(name -> at + "/" + name);
        return below.flatMap(pointer -> {
            JsonPointer field = JsonPointer.compile(pointer);
            Stream<JsonPointer> deeper = fieldsIn(json.at(field.last()), pointer);
            return json.isArray() ? deeper : Stream.concat(Stream.of(field), deeper);
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_field_that_a_newer_writer_added_hurts_nobody(PublishedType type) {
        ObjectNode more = (ObjectNode) JSON.readTree(type.golden());
        more.put("addedLater", "something");

        assertThat(schema(type).validate(more.toString(), InputFormat.JSON)).isEmpty();
        assertThat(EventJson.read(more.toString(), type.record()))
                .isEqualTo(EventJson.read(type.golden(), type.record()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_field_is_described_and_the_schema_names_itself(PublishedType type) {
        JsonNode schema = JSON.readTree(type.schema());

        assertThat(schema.get("$id").asString()).isEqualTo("https://kommig.de/schemas/" + type + ".json");
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("description").asString()).isNotBlank();
        schema.get("properties").forEachEntry((name, field) -> {
            JsonNode described = field.has("description")
                    ? field
                    : schema.at(field.get("$ref").asString().substring(1));
            assertThat(described.path("description").asString("")).as(name).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_field_of_the_wrong_type_is_an_error_for_both(PublishedType type) {
        for (RecordComponent field : type.record().getRecordComponents()) {
            ObjectNode wrong = (ObjectNode) JSON.readTree(type.golden());
            wrong.putArray(field.getName()).add(true);

            assertThat(schema(type).validate(wrong.toString(), InputFormat.JSON))
                    .as(field.getName())
                    .isNotEmpty();
            Assertions.assertThatThrownBy(() -> EventJson.read(wrong.toString(), type.record()))
                    .isInstanceOf(MalformedEvent.class);
        }
    }

    private static boolean isReadable(JsonNode json, PublishedType type) {
        try {
            EventJson.read(json.toString(), type.record());
            return true;
        } catch (MalformedEvent missing) {
            return false;
        }
    }

    private static Schema schema(PublishedType type) {
        return SCHEMAS.getSchema(type.schema(), InputFormat.JSON);
    }
}
