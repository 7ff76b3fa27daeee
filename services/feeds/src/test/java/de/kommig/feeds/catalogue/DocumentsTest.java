package de.kommig.feeds.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private final Documents documents = new Documents();

    @Test
    void every_service_s_document_is_there_and_no_other() throws IOException, URISyntaxException {
        Path folder = Path.of(Documents.class.getResource("/catalogue").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !name.equals("asyncapi"))
                    .toList();
            assertThat(Documents.SERVICES).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(Documents.SERVICES).allSatisfy(service -> {
            String document = documents.openApi(service).orElseThrow();
            assertThat(document).contains("\"openapi\" : \"3.1.0\"");
        });
        assertThat(documents.asyncApi()).contains("\"asyncapi\" : \"3.0.0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "asyncapi", "../schemas/de.kommig.award.opened.v1", "Feeds", "portal"})
    void nothing_else_is_handed_out(String name) {
        assertThat(documents.openApi(name)).isEmpty();
        assertThat(new EventSchemas().of(name)).isEmpty();
    }
}
