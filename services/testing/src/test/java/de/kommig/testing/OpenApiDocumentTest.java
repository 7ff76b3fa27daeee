package de.kommig.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiDocumentTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_file_fails() {
        assertThatThrownBy(() -> OpenApiDocument.check("{}", folder.resolve("tiny.json"), false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("kommig.openapi.write");
    }

    @Test
    void what_was_written_is_found_equal_whatever_the_order_of_its_members() {
        Path file = folder.resolve("api/tiny.json");
        OpenApiDocument.check("{\"a\": {\"x\": 1, \"y\": 2}, \"b\": 3}", file, true);

        assertThatCode(() -> OpenApiDocument.check("{\"b\": 3, \"a\": {\"y\": 2, \"x\": 1}}", file, false))
                .doesNotThrowAnyException();
    }

    @Test
    void a_difference_fails_and_is_shown() {
        Path file = folder.resolve("tiny.json");
        OpenApiDocument.check("{\"a\": 1}", file, true);

        assertThatThrownBy(() -> OpenApiDocument.check("{\"a\": 2}", file, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("\"a\" : 2");
    }
}
