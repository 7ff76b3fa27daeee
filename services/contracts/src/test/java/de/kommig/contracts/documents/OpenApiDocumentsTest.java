package de.kommig.contracts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    @Test
    void a_document_that_lacks_what_it_must_have_is_complained_of() {
        var document = (ObjectNode) JsonMapper.shared()
                .readTree(Project.text(Project.openApiDocuments().getFirst()));
        ((ObjectNode) document.get("info")).remove("title");
        assertThat(parsed(document.toString()).getMessages()).isNotEmpty();
    }

    private static SwaggerParseResult parsed(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(document, null, options);
    }
}
