package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Brücken bauen e. V.",
                "Zoë\u00a0Yıldız",
                "O'Neill-Öz (2)",
                "שלום עולם",
                "می\u200cخواهم",
                "क्\u200dष",
                "Вера",
                "e\u0301",
                "👍 Ja",
                "Ja 👍👍"
            })
    void a_line_in_any_script_is_taken(String line) {
        assertThat(line).matches(PlainText.LINE).matches(PlainText.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\u202eTest",
                "a\u2028b",
                "a\u2029b",
                "a\nb",
                "a\u0085b",
                "a\u00adb",
                "\ufeffTest",
                "Test\u2066",
                "a\u200d",
                "\u200ca",
                "a\u200c\u200cb",
                "a \u200db",
                "x\udb40\udc41",
                "a\ufffeb",
                "a\uffff",
                "a\ud800b",
                "\udc00"
            })
    void what_cannot_be_seen_or_turns_it_round_or_ends_it_is_refused(String line) {
        assertThat(line).doesNotMatch(PlainText.LINE).doesNotMatch(PlainText.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u3000\u2003", "...", "\u3164", "\u2800", "\u0301", "👍"})
    void a_name_has_something_to_read(String name) {
        assertThat(name).matches(PlainText.LINE).doesNotMatch(PlainText.NAME);
    }

    @Test
    void a_megabyte_is_looked_through_soon() {
        assertThat("a\u200db".repeat(300_000)).matches(Pattern.compile(PlainText.NAME));
        assertThat(" ".repeat(1_000_000) + "\u200b").doesNotMatch(Pattern.compile(PlainText.NAME));
    }
}
