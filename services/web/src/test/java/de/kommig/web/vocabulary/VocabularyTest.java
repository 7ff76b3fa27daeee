package de.kommig.web.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.web.vocabulary.Vocabulary.Region;
import de.kommig.web.vocabulary.Vocabulary.Title;
import de.kommig.web.vocabulary.Vocabulary.Topic;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary(
            List.of(
                    region("germany", null),
                    region("hamburg", "germany"),
                    region("bremen", "germany"),
                    region("altona", "hamburg"),
                    region("harburg", "hamburg")),
            List.of(new Topic("work", new Title("Arbeit", "Work"))));

    private static Region region(String key, @Nullable String parent) {
        return new Region(key, new Title(key, key), parent);
    }

    @Test
    void regions_overlap_with_what_is_around_them_and_what_is_within_them() {
        assertThat(vocabulary.overlapping("altona")).containsExactlyInAnyOrder("altona", "hamburg", "germany");
        assertThat(vocabulary.overlapping("hamburg"))
                .containsExactlyInAnyOrder("hamburg", "germany", "altona", "harburg");
        assertThat(vocabulary.overlapping("germany")).hasSize(5);
    }

    @Test
    void what_takes_place_in_a_district_takes_place_in_its_city() {
        assertThat(vocabulary.withAround(List.of("harburg", "altona", "atlantis")))
                .containsExactly("harburg", "hamburg", "germany", "altona", "atlantis");
        assertThat(vocabulary.withAround(List.of("hamburg"))).doesNotContain("altona");
    }

    @Test
    void words_are_called_as_the_reader_speaks() {
        assertThat(vocabulary.topic("work", Locale.GERMAN)).isEqualTo("Arbeit");
        assertThat(vocabulary.topic("work", Locale.FRENCH)).isEqualTo("Work");
        assertThat(vocabulary.region("atlantis", Locale.GERMAN)).isEqualTo("atlantis");
    }

    @Test
    void it_knows_its_words_and_no_others() {
        assertThat(vocabulary.hasRegion("altona")).isTrue();
        assertThat(vocabulary.hasRegion("work")).isFalse();
        assertThat(vocabulary.hasTopic("work")).isTrue();
        assertThat(vocabulary.hasTopic("altona")).isFalse();
    }

    @Test
    void a_vocabulary_that_contradicts_itself_is_none() {
        List<Topic> twice =
                List.of(new Topic("work", new Title("Arbeit", "Work")), new Topic("work", new Title("Werk", "Work")));

        assertThatThrownBy(() -> new Vocabulary(List.of(region("altona", "hamburg")), List.of()))
                .hasMessageContaining("hamburg");
        assertThatThrownBy(() -> new Vocabulary(List.of(region("altona", null), region("altona", null)), List.of()))
                .hasMessageContaining("altona");
        assertThatThrownBy(() -> new Vocabulary(List.of(), twice)).hasMessageContaining("work");
    }
}
