package de.kommig.applications.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.publishing.CallWording.Words;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingSheetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                  | de",
                "tr                    | tr",
                "TR                    | tr",
                "tr-TR, en;q=0.5       | tr",
                "en, tr;q=0.3          | tr",
                "en, fr                | de",
                "de-AT                 | de",
                "*                     | de",
                "not a language;q=9    | de"
            })
    void it_is_shown_in_the_language_that_fits_best_else_in_the_main_one(String accepted, String shown) {
        assertThat(WordingSheet.of(Wording.whole(), new WantedLanguages(false, accepted))
                        .languages())
                .containsOnlyKeys(shown);
    }

    @Test
    void what_a_language_does_not_say_is_said_in_the_main_one() {
        Words turkish = of(
                WordingSheet.of(Wording.whole(), new WantedLanguages(false, "tr"))
                        .languages(),
                "tr");

        assertThat(turkish.title()).isEqualTo("Mahallede birlikte 2027");
        assertThat(turkish.description()).startsWith("Für Vorhaben");
        assertThat(turkish.questions()).containsOnlyKeys("target-group", "partners", "size", "people");
        assertThat(of(turkish.questions(), "size").label()).isEqualTo("Proje ne kadar büyük?");
        assertThat(of(turkish.questions(), "size").options())
                .containsEntry("small", "küçük")
                .containsEntry("large", "groß");
        assertThat(of(turkish.criteria(), "need").anchors()).containsEntry("0", "nicht erkennbar");
        assertThat(of(turkish.documents(), "statutes").name()).isEqualTo("Satzung");
        assertThat(turkish.categories()).containsEntry("rooms", "Räume");
    }

    @Test
    void who_works_on_it_gets_all_languages_as_they_were_written_the_main_one_first() {
        WordingSheet all = WordingSheet.of(Wording.whole(), WantedLanguages.ALL);

        assertThat(all.main()).isEqualTo("de");
        assertThat(all.available()).containsExactly("de", "tr");
        assertThat(all.languages().keySet()).containsExactly("de", "tr");
        assertThat(all.languages()).isEqualTo(Wording.whole().languages());
    }

    @Test
    void words_of_a_call_with_another_title_have_none() {
        CallWording renamed = Wording.whole().titled("Neuer Titel");

        assertThat(of(renamed.languages(), "tr").title()).isNull();
        assertThat(of(renamed.languages(), "tr").questions())
                .isEqualTo(of(Wording.whole().languages(), "tr").questions());
        assertThat(Wording.whole().titled(null)).isEqualTo(Wording.whole());
    }

    private static <T> T of(Map<String, T> words, String key) {
        return Objects.requireNonNull(words.get(key));
    }
}
