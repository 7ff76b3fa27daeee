package de.kommig.applications.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenLanguageTest {

    private final WrittenLanguage written = new WrittenLanguage();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Einmal in der Woche treffen sich Frauen und Männer, lesen Zeitung und reden über Wohnung, Arbeit und Schule.",
                "en | Once a week women and men meet, read the newspaper and talk about flats, work and school.",
                "tr | Haftada bir kez kadınlar ve erkekler buluşuyor, gazete okuyor ve ev, iş ve okul hakkında konuşuyor.",
                "ar | مرة في الأسبوع يلتقي النساء والرجال ويقرؤون الصحيفة ويتحدثون عن السكن والعمل والمدرسة.",
                "uk | Раз на тиждень жінки та чоловіки зустрічаються, читають газету й говорять про житло, роботу та школу.",
                "en | 12345",
                "en | ''"
            })
    void a_text_shows_its_language_or_has_that_of_its_call(String language, String text) {
        assertThat(written.of(text, "en")).isEqualTo(language);
    }
}
