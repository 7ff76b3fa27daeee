package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void following_the_cursors_shows_every_row_once() throws Exception {
        List<String> rows = new ArrayList<>();
        String path = "/api/notes?from=0&limit=7";
        while (!path.isEmpty()) {
            var page = Tiny.get(path).json();
            assertThat(page.path("items").size()).isLessThanOrEqualTo(7);
            page.path("items").forEach(row -> rows.add(row.asString()));
            String next = page.path("next").asString("");
            path = next.isEmpty() ? "" : "/api/notes?limit=7&cursor=" + next;
        }
        assertThat(rows)
                .hasSize(100)
                .doesNotHaveDuplicates()
                .startsWith("1", "2")
                .endsWith("99", "100");
    }

    @Test
    void fifty_rows_unless_the_caller_says_otherwise() throws Exception {
        assertThat(Tiny.get("/api/notes").json().path("items").size()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-23T10:00:00Z/application-1", "ä/🌍&?="})
    void a_cursor_gives_back_its_position(String position) {
        assertThat(Cursor.decode(Cursor.encode(position))).isEqualTo(position);
        assertThat(Cursor.encode(position)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "YWJj", "not base64!", "_____w"})
    void what_was_never_a_cursor_is_refused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text)).isInstanceOf(InvalidInput.class);
    }
}
