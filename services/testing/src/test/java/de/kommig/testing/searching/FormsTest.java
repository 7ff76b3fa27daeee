package de.kommig.testing.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private static final String NAME = "Zoë \"Zoe\" Yıldız+";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text        | {name=Zoë \"Zoe\" Yıldız+}",
                "text        | ZOË \"ZOE\" Yıldız+",
                "JSON        | {\"name\":\"Zo\\u00eb \\\"Zoe\\\" Y\\u0131ld\\u0131z+\"}",
                "query       | ?name=Zo%C3%AB+%22Zoe%22+Y%C4%B1ld%C4%B1z%2B&x",
                "path        | /Zo%c3%ab%20%22Zoe%22%20Y%c4%b1ld%c4%b1z%2b/x",
                "hexadecimal | 5A6FC3AB20225A6F65222059C4B16C64C4B17A2B"
            })
    void a_value_is_found_in_each_form(String form, String text) {
        assertThat(Forms.of(NAME).in(bytes(text))).contains(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void it_is_found_in_base64_wherever_it_begins(String before) {
        byte[] text = bytes(before + NAME + "and more");

        assertThat(Forms.of(NAME).in(Base64.getEncoder().encode(text))).contains("base64 after " + before.length() % 3);
        assertThat(Forms.of(NAME).in(Base64.getUrlEncoder().encode(text)))
                .contains("base64url after " + before.length() % 3);
    }

    @Test
    void its_digest_is_found_too() {
        assertThat(Forms.of("abc").in(bytes("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")))
                .contains("SHA-256 of abc");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(Forms.of(NAME).in(bytes("Zoe Yildiz, Wm9l, 5a6f, zoe%20"))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
