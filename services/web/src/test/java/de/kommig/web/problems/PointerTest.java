package de.kommig.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointerTest {

    @ParameterizedTest
    @CsvSource({
        "title, /title",
        "corrections[0].reason, /corrections/0/reason",
        "answers[key], /answers/key",
        "answers[a.b/c~d], /answers/a.b~1c~0d",
        "answers[a]b].text, /answers/a]b/text",
        "grid[1][2], /grid/1/2",
        "'', ''"
    })
    void a_property_path_as_a_JSON_pointer(String path, String pointer) {
        assertThat(Pointer.of(path)).isEqualTo(pointer);
    }
}
