package de.kommig.organisations.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"de, de", "PT-br, pt-BR", "ar, ar", "KMR-latn, kmr-Latn", "zh-hant-tw, zh-Hant-TW", "iw, he", "fas, fas"
    })
    void a_language_is_written_as_everybody_writes_it(String tag, String normal) {
        assertThat(LanguageTag.normal(tag)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "de_DE",
                "Deutsch und Englisch",
                "und",
                "x-mine",
                "d",
                "de-",
                "deutschland",
                "de--DE",
                "*"
            })
    void what_is_no_language_is_none(String tag) {
        assertThat(LanguageTag.normal(tag)).isEmpty();
    }
}
