package de.kommig.contracts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The services' documents are OpenAPI 3.1 to Swagger's own parser too; what they say is compared with each service elsewhere. */
class OpenApiDocumentsTest {

    static Stream<Path> documents() {
        return Project.openApiDocuments().stream();
    }

    @Test
    void there_are_some() {
        assertThat(Project.openApiDocuments()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_read_without_complaint(Path file) {
        SwaggerParseResult read = parsed(Project.text(file));
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_operation_says_what_it_does(Path file) {
        parsed(Project.text(file))
                .getOpenAPI()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    assertThat(operation.getSummary()).as(method + " " + path).isNotBlank();
                    assertThat(operation.getDescription())
                            .as(method + " " + path)
                            .startsWith(operation.getSummary());
                }));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_of_the_markup_is_left_from_which_the_words_come(Path file) {
        assertThat(Project.text(file)).doesNotContain("{@", "<p>", "</code>", "&lt;", "&quot;", "de.kommig.web.");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_reference_leads_somewhere(Path file) {
        var document = JsonMapper.shared().readTree(Project.text(file));
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void only_arrays_have_items(Path file) {
        List<JsonNode> found = new ArrayList<>();
        schemasWithItems(JsonMapper.shared().readTree(Project.text(file)), found);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(
                        schema -> assertThat(schema.path("type").asString("")).isEqualTo("array"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_answers_nothing_says_so_by_its_status(Path file) {
        parsed(Project.text(file))
                .getOpenAPI()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operation.getResponses().forEach((status, answer) -> {
                            if (status.equals("200") || status.equals("204")) {
                                assertThat(answer.getContent() == null)
                                        .as("%s %s: %s says nothing", method, path, status)
                                        .isEqualTo(status.equals("204"));
                            }
                        })));
    }

    @Test
    void a_document_that_lacks_what_it_must_have_is_complained_of() {
        var document = (ObjectNode) JsonMapper.shared()
                .readTree(Project.text(Project.openApiDocuments().getFirst()));
        ((ObjectNode) document.get("info")).remove("title");
        assertThat(parsed(document.toString()).getMessages()).isNotEmpty();
    }

    /** Among the properties of a schema, one may be called like that. */
    private static void schemasWithItems(JsonNode node, List<JsonNode> found) {
        if (node.has("items")) {
            found.add(node);
        }
        node.properties().forEach(field -> {
            if (field.getKey().equals("properties")) {
                field.getValue().forEach(property -> schemasWithItems(property, found));
            } else {
                schemasWithItems(field.getValue(), found);
            }
        });
    }

    private static SwaggerParseResult parsed(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(document, null, options);
    }
}
