package de.kommig.reviews.affinity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of one word have a stem in common; words of different meaning have none. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "GERMAN, Sprachkurse, Sprachkurs",
        "GERMAN, Geflüchteten, Geflüchtete",
        "GERMAN, Vereine, Verein",
        "GERMAN, Häuser, Haus",
        "GERMAN, Jugendlichen, Jugendliche",
        "ENGLISH, courses, course",
        "ENGLISH, volunteering, volunteers",
        "ENGLISH, migrants', Migrant",
        "TURKISH, kurslar, kursları",
        "TURKISH, kadınlar, kadın",
        "TURKISH, kadınların, kadın",
        "TURKISH, göçmenlerin, göçmenler",
        "TURKISH, İSTANBUL'DA, İstanbul",
        "ARABIC, والمدرسة, مدرسة",
        "ARABIC, للمدرسة, المدرسة",
        "ARABIC, باللغة, لغة",
        "ARABIC, والنساء, نساء",
        "ARABIC, الدورات, دورة",
        "UKRAINIAN, школою, школа",
        "UKRAINIAN, курсів, курси",
        "UKRAINIAN, жінок, жінка",
        "UKRAINIAN, біженців, біженці",
        "UKRAINIAN, дітей, дитина",
        "OTHER, Skolen, skolen",
    })
    void forms_of_one_word(Language language, String one, String other) {
        assertThat(stems(language, one)).isNotEmpty().containsAnyElementsOf(stems(language, other));
    }

    @ParameterizedTest
    @CsvSource({
        "GERMAN, Sprachkurse, Tanzkurse",
        "ENGLISH, course, court",
        "TURKISH, kadın, kurs",
        "ARABIC, مدرسة, لغة",
        "UKRAINIAN, школа, мова",
        "OTHER, skole, kurs",
    })
    void different_words(Language language, String one, String other) {
        assertThat(stems(language, one)).isNotEmpty().doesNotContainAnyElementsOf(stems(language, other));
    }

    @Test
    void words_that_say_nothing_of_a_matter_do_not_count() {
        assertThat(stems(Language.GERMAN, "seit wegen sowie insbesondere trotz beim"))
                .isEmpty();
        assertThat(stems(Language.GERMAN, "Seit 2019 gegenüber dem Bahnhof")).doesNotContain("seit", "gegenub");
    }

    @ParameterizedTest
    @CsvSource({
        "'Wir laden alle ein, die nicht mehr warten wollen', de, GERMAN",
        "'We invite all of those who will not wait for this', en, ENGLISH",
        "'Bu proje ile birlikte daha çok kadın için bir kurs', tr, TURKISH",
        "'مشروع لتعليم اللغة للنساء', ar, ARABIC",
        "'Мовні курси для жінок із дітьми', uk, UKRAINIAN",
        "'Языковые курсы для женщин', '', OTHER",
        "'دوره های زبان برای زنان پناهجو', '', OTHER",
        "'Ελληνικά', '', OTHER",
        "'Nachbarschaftsgarten', '', GERMAN",
        "'2026', '', OTHER",
    })
    void a_text_is_recognised_also_where_the_application_does_not_say_its_language(
            String text, String declared, Language language) {
        assertThat(Recognition.of(text, Set.of())).isEqualTo(language);
        assertThat(Recognition.of(text, declared.isEmpty() ? Set.of() : Set.of(declared, "fr")))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"de, GERMAN", "fr, OTHER"})
    void where_it_says_only_one_language_that_is_believed(String declared, Language language) {
        assertThat(Recognition.of("of the and", Set.of(declared))).isEqualTo(language);
    }

    /** Nothing in it tells. */
    @Test
    void in_a_draw_the_languages_decide_in_which_the_application_says_it_is_written() {
        assertThat(Recognition.of("Theater", Set.of())).isEqualTo(Language.GERMAN);
        assertThat(Recognition.of("Theater", Set.of("tr", "en"))).isEqualTo(Language.ENGLISH);
        assertThat(Recognition.of("Theater", Set.of("tr", "fr"))).isEqualTo(Language.TURKISH);
    }

    /** Half of each is most of neither. */
    @Test
    void a_text_that_is_half_in_one_script_and_half_in_another_is_in_no_language_that_is_known() {
        assertThat(Recognition.of("кур abc", Set.of())).isEqualTo(Language.OTHER);
        assertThat(Recognition.of("عرب abc", Set.of())).isEqualTo(Language.OTHER);
    }

    private static Set<String> stems(Language language, String text) {
        List<Word> words = language.words(text);
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }
}
