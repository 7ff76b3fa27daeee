package de.kommig.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TitlesTest {

    private final Titles titles = new Titles("tiny", TitlesTest.class.getClassLoader());

    @Test
    void whatever_the_library_says_in_English_it_says_in_German() {
        String bundle = "de/kommig/web/problems/problems";
        var english = ResourceBundle.getBundle(bundle, Locale.ROOT);
        var german = ResourceBundle.getBundle(bundle, Locale.GERMAN);

        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
        assertThat(german.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(german.getString(key)).as(key).isNotBlank().isNotEqualTo(english.getString(key));
        }
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            ResourceBundle.clearCache();
            assertThat(titles.title("not-found", Map.of(), Locale.ENGLISH)).isEqualTo("There is nothing here.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void details_stand_where_the_title_names_them() {
        assertThat(titles.title("note-is-locked", Map.of("by", "$1 \\ {by}"), Locale.ENGLISH))
                .isEqualTo("The note was locked by $1 \\ {by}.");
        assertThat(titles.title("note-is-locked", Map.of(), Locale.ENGLISH)).isEqualTo("The note was locked by {by}.");
    }

    @Test
    void times_are_told_as_people_tell_them() {
        var closed = Map.<String, Object>of("by", Instant.parse("2026-11-23T11:30:00Z"));

        assertThat(titles.title("note-is-locked", closed, Locale.GERMAN)).contains("23. November 2026", "12:30");
    }

    @Test
    void a_code_without_a_title_is_its_own_title() {
        assertThat(titles.title("never-heard-of", Map.of(), Locale.GERMAN)).isEqualTo("never heard of");
    }

    @Test
    void a_service_without_titles_has_those_of_the_library() {
        assertThat(new Titles("nameless", TitlesTest.class.getClassLoader())
                        .title("forbidden", Map.of(), Locale.ENGLISH))
                .isEqualTo("Your role does not allow this.");
    }
}
