package de.kommig.reviews.affinity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommig.reviews.affinity.Affinity.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

    private static final UUID GARDEN = new UUID(0, 1);
    private static final UUID THEATRE = new UUID(0, 2);
    private static final UUID COURSES = new UUID(0, 3);

    private final Map<UUID, Subject> call = new HashMap<>(Map.of(
            GARDEN,
                    german(
                            Set.of("neighbourhood"),
                            "Ein Garten für die Nachbarschaft",
                            "Wir gärtnern mit Geflüchteten."),
            THEATRE, german(Set.of("culture", "youth"), "Theater mit Jugendlichen", "Jugendliche schreiben ein Stück."),
            COURSES,
                    german(
                            Set.of("language"),
                            "Sprachkurse für Frauen",
                            "Mit Kinderbetreuung, auch für Geflüchtete.")));

    @Test
    void the_words_that_match_are_named_as_they_are_written_on_both_sides() {
        Affinity affinity =
                affinity(COURSES, "Ich gebe seit Jahren einen Sprachkurs, vor allem für eine Frau wie mich");

        assertThat(affinity.text().matches()).extracting(Match::inApplication).containsExactly("Frauen", "Sprachkurse");
        assertThat(affinity.text().matches()).extracting(Match::ofReviewer).containsExactly("Frau", "Sprachkurs");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Language courses for women', 'I have taught a course, and worked with a woman'",
        "tr, 'Kadınlar için dil kursları', 'Kadın ve kurs'",
        "ar, 'دورات اللغة للنساء', 'دورة والنساء'",
        "uk, 'Мовні курси для жінок', 'жінка, курсів'",
        "fr, 'Cours de langue pour femmes', 'cours et femmes'",
    })
    void words_match_in_every_language_of_applications(String language, String title, String expertise) {
        call.put(COURSES, new Subject(Set.of(), Set.of(language), List.of(title)));

        assertThat(affinity(COURSES, expertise).text().matches()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(affinity(GARDEN, expertise).text().score()).isZero();
    }

    /** Whatever else the text is written in: it is the application's language that counts. */
    @Test
    void expertise_in_two_languages_is_found_in_both() {
        call.put(THEATRE, new Subject(Set.of(), Set.of("tr"), List.of("Gençler için tiyatro")));
        Subjects.Reader reader = Subjects.of(call)
                .reader(new Expertise(Set.of(), Set.of(), "Gärten und Nachbarschaft. Gençlerle tiyatro."));

        assertThat(reader.with(GARDEN).orElseThrow().text().score()).isPositive();
        assertThat(reader.with(THEATRE).orElseThrow().text().score()).isPositive();
        assertThat(reader.with(COURSES).orElseThrow().text().score()).isZero();
    }

    @Test
    void a_word_that_only_one_application_has_tells_more_than_one_that_several_have() {
        Affinity affinity = affinity(COURSES, "Sprachkurse, Geflüchtete");

        List<Match> matches = affinity.text().matches();
        assertThat(matches).extracting(Match::inApplication).containsExactly("Sprachkurse", "Geflüchtete");
        assertThat(matches.get(0).share()).isGreaterThan(matches.get(1).share());
    }

    @Test
    void shares_add_up_to_the_score_of_their_part_and_parts_to_the_whole() {
        Affinity affinity = Subjects.of(call)
                .reader(new Expertise(Set.of("youth", "sports"), Set.of("de"), "Theater, Stücke, Jugend"))
                .with(THEATRE)
                .orElseThrow();

        for (Affinity.Part part : List.of(affinity.topics(), affinity.languages(), affinity.text())) {
            assertThat(part.matches().stream().mapToDouble(Match::share).sum()).isCloseTo(part.score(), within(1e-12));
        }
        assertThat(affinity.topics().score()).isEqualTo(0.5);
        assertThat(affinity.languages().score()).isEqualTo(1);
        assertThat(affinity.score())
                .isCloseTo(0.4 * 0.5 + 0.1 * 1 + 0.5 * affinity.text().score(), within(1e-12));
    }

    @Test
    void whoever_names_all_topics_suits_less_than_who_names_the_right_ones() {
        Affinity all = with(new Expertise(Set.of("culture", "youth", "sports", "health"), Set.of(), ""), THEATRE);
        Affinity right = with(new Expertise(Set.of("culture", "youth"), Set.of(), ""), THEATRE);

        assertThat(right.topics().score()).isEqualTo(1);
        assertThat(all.topics().score()).isBetween(0.0, 0.99);
    }

    @Test
    void what_an_application_does_not_have_does_not_count() {
        call.put(GARDEN, new Subject(Set.of("neighbourhood"), Set.of(), List.of()));

        assertThat(with(new Expertise(Set.of("neighbourhood"), Set.of(), ""), GARDEN)
                        .score())
                .isEqualTo(1);
        call.put(GARDEN, new Subject(Set.of(), Set.of(), List.of("", " ")));
        assertThat(affinity(GARDEN, "Garten").score()).isZero();
    }

    @Test
    void somebody_whose_words_are_those_of_the_application_suits_it_wholly_and_nobody_more() {
        Affinity same = with(
                new Expertise(
                        Set.of("culture", "youth"),
                        Set.of("de", "tr"),
                        "Theater mit Jugendlichen. Jugendliche schreiben ein Stück. Theater mit Jugendlichen."),
                THEATRE);

        assertThat(same.score()).isGreaterThan(0.97).isLessThanOrEqualTo(1);
        assertThat(affinity(THEATRE, "").score()).isZero();
    }

    @Test
    void nothing_is_known_of_an_application_of_another_call() {
        assertThat(Subjects.of(call)
                        .reader(new Expertise(Set.of(), Set.of(), ""))
                        .with(new UUID(9, 9)))
                .isEmpty();
    }

    @Test
    void of_an_application_in_two_languages_the_one_with_more_in_common_counts_and_half_of_them_can_be_read() {
        call.put(
                COURSES,
                new Subject(
                        Set.of(),
                        Set.of("de", "tr"),
                        List.of(
                                "Wir gärtnern mit den Kindern der Siedlung",
                                "Kadınlar için bir sohbet ve dil kursları")));

        Affinity gardener = with(new Expertise(Set.of(), Set.of("de"), "Kinder, Siedlungen"), COURSES);
        Affinity teacher = with(new Expertise(Set.of(), Set.of("tr", "en"), "kadın, kurs"), COURSES);

        assertThat(gardener.text().matches())
                .extracting(Match::inApplication)
                .containsExactlyInAnyOrder("Kindern", "Siedlung");
        assertThat(teacher.text().matches())
                .extracting(Match::inApplication)
                .containsExactlyInAnyOrder("Kadınlar", "kursları");
        assertThat(gardener.languages().score()).isEqualTo(0.5);
        assertThat(teacher.languages().score()).isEqualTo(0.5);
    }

    @Test
    void topics_in_common_have_equal_shares() {
        Affinity both = with(new Expertise(Set.of("culture", "youth"), Set.of(), ""), THEATRE);

        assertThat(both.topics().matches()).extracting(Match::share).containsExactly(0.5, 0.5);
    }

    private Affinity affinity(UUID application, String expertise) {
        return with(new Expertise(Set.of(), Set.of(), expertise), application);
    }

    private Affinity with(Expertise expertise, UUID application) {
        return Subjects.of(call).reader(expertise).with(application).orElseThrow();
    }

    private static Subject german(Set<String> topics, String... texts) {
        return new Subject(topics, Set.of("de"), List.of(texts));
    }
}
